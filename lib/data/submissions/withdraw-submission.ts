import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { lockSubmission } from './load-submission'
import { moveSubmission } from './move-submission'
import { requireAuthor } from './require-author'

/** 撤回: takes a piece back before an editor has taken it. @throws Conflict `submission-not-yours`, `submission-moved` */
export async function withdrawSubmission(
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<void> {
  requireAbility(actor, 'submission.write')
  await db().$transaction(async (tx) => {
    const { submission } = await lockSubmission(tx, actor, submissionId)
    requireAuthor(actor, submission)
    await moveSubmission(tx, actor, submission, { act: 'withdraw' })
  })
}
