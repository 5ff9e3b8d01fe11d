import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/db'
import { withArticle } from '@/lib/editor/with-article'
import { withoutArticle } from '@/lib/editor/without-article'
import { Conflict } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { lockPages } from '../pages/lock-pages'
import { carryArticle, rewriteDocument } from './carry-article'
import type { LoadedSubmission } from './load-submission'
import { moveSubmission } from './move-submission'

/**
 * Moves a locked submission that is on a page to another one, both pages locked in a fixed order. What of it was
 * printed on the page that it leaves stays there, discarded (`withoutArticle`).
 * @throws Conflict `submission-moved`, `page-published`, `submission-on-page` where it is there already,
 *   `submission-off-page` where its text is no article of the page any more
 */
export async function putOnOtherPage(
  tx: Db,
  person: UserActor,
  submission: LoadedSubmission,
  pageId: string,
): Promise<void> {
  const { articleId, id: submissionId } = submission
  if (submission.pageId === null) throw new Conflict('submission-moved', { state: submission.state })
  if (submission.pageId === pageId) throw new Conflict('submission-on-page')
  const [from, to] = await lockPages(tx, [submission.pageId, pageId])
  const left = withoutArticle(from!.document.content, articleId, {
    userId: person.id,
    newId: randomUUID,
  })
  if (!left) throw new Conflict('submission-off-page')
  await moveSubmission(tx, person, submission, { act: 'move', pageId })
  await tx.pageSlot.updateMany({ where: { submissionId }, data: { submissionId: null } })
  await carryArticle(tx, person, articleId, {
    home: { kind: 'page', page: to!.page },
    document: to!.document,
    content: withArticle(to!.document.content, left.article),
  })
  const origin = { home: { kind: 'page' as const, page: from!.page }, document: from!.document }
  await rewriteDocument(tx, person, origin, left.document)
}
