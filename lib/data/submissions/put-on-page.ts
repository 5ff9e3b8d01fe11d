import type { Db } from '@/lib/db'
import { stateAfter } from '@/lib/domain/submission-way'
import { withArticle } from '@/lib/editor/with-article'
import { Conflict, NotReady } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import type { LockedDocument } from '../documents/lock-document'
import { writeRevision } from '../documents/write-revision'
import type { LockedPage } from '../pages/lock-pages'
import { carryArticle } from './carry-article'
import { loadSubmission, type LoadedSubmission } from './load-submission'
import { moveSubmission } from './move-submission'
import { ownArticle } from './own-article'
import { placingBlockers } from './placing-blockers'

/**
 * Puts a locked submission onto a locked page. One that nobody has taken is taken by whoever places it.
 * @throws NotReady `submission-has-blockers`; the errors of `moveSubmission`
 */
export async function putOnPage(
  tx: Db,
  person: UserActor,
  { submission: found, document }: { submission: LoadedSubmission; document: LockedDocument },
  { page, document: pageDocument }: LockedPage,
): Promise<void> {
  let submission = found
  if (!stateAfter(submission.state, 'place') && stateAfter(submission.state, 'take')) {
    await moveSubmission(tx, person, submission, { act: 'take' })
    submission = await loadSubmission(tx, person, { id: submission.id })
  }
  if (!stateAfter(submission.state, 'place'))
    throw new Conflict('submission-moved', { state: submission.state })
  const blockers = await placingBlockers(tx, submission, document)
  if (blockers.length > 0) throw new NotReady('submission-has-blockers', blockers)
  const revisionId = await writeRevision(tx, person, document, 'place')
  await moveSubmission(tx, person, submission, { act: 'place', revisionId, pageId: page.id })
  const article = ownArticle(document.content, submission.articleId)
  await tx.article.deleteMany({ where: { documentId: document.id } })
  await carryArticle(tx, person, submission.articleId, {
    home: { kind: 'page', page },
    document: pageDocument,
    content: withArticle(pageDocument.content, article),
  })
}
