import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { lockPages } from '../pages/lock-pages'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockSubmission } from './load-submission'
import { putOnPage } from './put-on-page'

/**
 * 上版: the piece's article moves, with its id, into the document of a page of an issue that is not out yet.
 * The page's signatures no longer stand.
 * @throws NotReady `submission-has-blockers`
 * @throws Conflict `submission-moved`, `page-published`; NotFound `submission-not-found`, `page-not-found`
 */
export async function placeSubmission(
  actor: Actor,
  { submissionId, pageId }: { submissionId: string; pageId: string },
): Promise<void> {
  requireAbility(actor, 'submission.handle')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const piece = await lockSubmission(tx, actor, submissionId)
    const [target] = await lockPages(tx, [pageId])
    await putOnPage(tx, person, piece, target!)
  })
}
