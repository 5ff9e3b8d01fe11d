import type { Db } from '@/lib/db'
import type { BlockerFact } from '@/lib/errors'
import { pieceBlockers } from '../reviews/piece-blockers'
import { contentOf, type LoadedPage } from './load-page'
import { openReturn } from './open-return'

/** Enough of a remark to know it by. */
const QUOTE_LENGTH = 20

/**
 * What people have left open on a page, beside its text: `return-open` (given back, and nothing was
 * changed or answered since), `comment-open` (a remark marked as blocking, of a piece on the page), and the
 * reviews that its submissions lack (`pieceBlockers`).
 */
export async function standingBlockers(tx: Db, page: LoadedPage): Promise<BlockerFact[]> {
  const found: BlockerFact[] = openReturn(page) ? [{ code: 'return-open' }] : []
  const content = contentOf(page)
  const comments = await tx.comment.findMany({
    where: {
      articleId: { in: content.content.map(({ attrs }) => attrs.id) },
      blocking: true,
      resolvedAt: null,
      parentId: null,
    },
    orderBy: { at: 'asc' },
    select: { articleId: true, blockId: true, quote: true, body: true },
  })
  return [
    ...found,
    ...(await pieceBlockers(tx, { pageId: page.id, content })),
    ...comments.map(({ articleId, blockId, quote, body }) => ({
      code: 'comment-open',
      articleId,
      blockId,
      values: { quote: quote.slice(0, QUOTE_LENGTH), body: body.slice(0, QUOTE_LENGTH) },
    })),
  ]
}
