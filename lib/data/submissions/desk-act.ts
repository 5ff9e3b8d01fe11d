import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { writeRevision } from '../documents/write-revision'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockSubmission } from './load-submission'
import { moveSubmission } from './move-submission'

/**
 * An act of the desk on a submission that is on no page, with the text as it stands at that moment.
 * @throws Forbidden; NotFound `submission-not-found`; the errors of `moveSubmission`
 */
export async function deskAct(
  actor: Actor,
  submissionId: string,
  { act, note }: { act: 'take' | 'return' | 'hold' | 'decline'; note?: string | undefined },
): Promise<void> {
  requireAbility(actor, 'submission.handle')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { submission, document } = await lockSubmission(tx, actor, submissionId)
    const revisionId = await writeRevision(tx, person, document, act)
    await moveSubmission(tx, actor, submission, { act, revisionId, ...(note !== undefined && { note }) })
  })
}
