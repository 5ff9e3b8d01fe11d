import type { Db } from '@/lib/db'
import type { BlockerFact } from '@/lib/domain/blockers'
import { reviewBlockers } from '@/lib/domain/piece-reviews'
import { articleHash } from '../documents/article-hash'
import type { LockedDocument } from '../documents/lock-document'
import { pieceReviews } from '../reviews/piece-reviews'
import { reviewSettings } from '../reviews/review-settings'
import type { LoadedSubmission } from './load-submission'
import { ownArticle } from './own-article'

/** Enough of a headline to know a piece by. */
const TITLE_LENGTH = 20

/**
 * What a submission lacks before it can be placed on a page: the reviews that the setting names, for its
 * text as it stands. `document` is the submission's own, locked by whoever is about to place it.
 */
export async function placingBlockers(
  tx: Db,
  submission: Pick<LoadedSubmission, 'id' | 'articleId'>,
  document: Pick<LockedDocument, 'content'>,
): Promise<BlockerFact[]> {
  const article = ownArticle(document.content, submission.articleId)
  const needs = await reviewSettings(tx)
  const given = await pieceReviews(tx, [submission.id])
  const row = await tx.article.findUnique({
    where: { id: submission.articleId },
    select: { headline: true },
  })
  const title = row?.headline.slice(0, TITLE_LENGTH) ?? ''
  return reviewBlockers(needs, given, articleHash(article), 'placing').map((blocker) => ({
    ...blocker,
    values: { ...blocker.values, title },
  }))
}
