import type { Db } from '@/lib/db'
import type { BlockerFact } from '@/lib/domain/blockers'
import { reviewBlockers } from '@/lib/domain/piece-reviews'
import type { DocumentJson } from '@/lib/editor/document-json'
import { articleHash } from '../documents/article-hash'
import { pieceReviews } from './piece-reviews'
import { reviewSettings } from './review-settings'

/** Enough of a headline to know a piece by. */
const TITLE_LENGTH = 20

/**
 * What the submissions on a page lack before it can be signed or published: reviews and rounds for their
 * text as it stands, and `piece-gone` where a placed piece's article is no longer on the page (merged into
 * another, say: its text would be printed without its reviews). A piece that was matched with a printed
 * article needs none: an imported page has its own rule.
 */
export async function pieceBlockers(
  tx: Db,
  { pageId, content }: { pageId: string; content: DocumentJson },
): Promise<BlockerFact[]> {
  const placed = await tx.submission.findMany({
    where: { pageId },
    select: {
      id: true,
      articleId: true,
      moves: {
        where: { act: { in: ['place', 'match'] } },
        orderBy: { at: 'desc' },
        take: 1,
        select: { act: true },
      },
    },
  })
  const pieces = placed.filter(({ moves }) => moves[0]?.act !== 'match')
  if (pieces.length === 0) return []
  const needs = await reviewSettings(tx)
  const given = await pieceReviews(
    tx,
    pieces.map(({ id }) => id),
  )
  const titles = await tx.article.findMany({
    where: { id: { in: pieces.map(({ articleId }) => articleId) } },
    select: { id: true, headline: true },
  })
  return pieces.flatMap(({ id, articleId }) => {
    const article = content.content.find(({ attrs }) => attrs.id === articleId)
    if (!article) return [{ code: 'piece-gone' }]
    const title = titles.find((one) => one.id === articleId)?.headline.slice(0, TITLE_LENGTH) ?? ''
    const own = given.filter(({ submissionId }) => submissionId === id)
    return reviewBlockers(needs, own, articleHash(article), 'signing').map((blocker) => ({
      ...blocker,
      articleId,
      values: { ...blocker.values, title },
    }))
  })
}
