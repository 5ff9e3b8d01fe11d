import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockSubmission } from './load-submission'
import { putOnOtherPage } from './put-on-other-page'

/** 调版: a piece goes from its page to another one, text, comments and all. @throws as `putOnOtherPage` */
export async function moveSubmissionToPage(
  actor: Actor,
  { submissionId, pageId }: { submissionId: string; pageId: string },
): Promise<void> {
  requireAbility(actor, 'submission.handle')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { submission } = await lockSubmission(tx, actor, submissionId)
    await putOnOtherPage(tx, person, submission, pageId)
  })
}
