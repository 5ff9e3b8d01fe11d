import type { Db } from '@/lib/db'
import { neededLevels, nextLevel, openReturn, standingReviews } from '@/lib/domain/piece-reviews'
import type { Actor } from '@/lib/policies/actor'
import { lastApproval } from './last-approval'
import { loadPiece } from './load-piece'
import { pieceThing } from './piece-thing'
import { reviewRefusal } from './review-refusal'
import { reviewSettings } from './review-settings'
import type { WaitingPiece } from './review-view'
import { toIsoDate } from '@/lib/domain/issue-date'

/** Submissions in the desk's hands, or on a page that is not out yet, that lack a level. */
export async function listWaitingPieces(tx: Db, actor: Actor): Promise<WaitingPiece[]> {
  const settings = await reviewSettings(tx)
  const rows = await tx.submission.findMany({
    where: {
      OR: [{ state: 'taken' }, { state: 'placed', page: { issue: { publications: { none: {} } } } }],
    },
    select: {
      id: true,
      articleId: true,
      page: { select: { articles: { select: { id: true } } } },
      moves: {
        where: { act: { in: ['take', 'place', 'match'] } },
        orderBy: { at: 'desc' },
        select: { act: true, at: true },
      },
    },
  })
  const waiting: WaitingPiece[] = []
  for (const { id, articleId, page: onPage, moves } of rows) {
    // Printed already, under the rule of imported pages; or lost from its page, which is blocked by that.
    if (moves[0]?.act === 'match' || (onPage && !onPage.articles.some((one) => one.id === articleId)))
      continue
    const piece = await loadPiece(tx, actor, id)
    const { submission, page, hash, reviews } = piece
    const next = nextLevel(settings, reviews, hash)
    if (!next) continue
    const standing = standingReviews(reviews, hash)
    const took = moves.find(({ act }) => act === 'take')?.at ?? submission.createdAt
    const row = await tx.article.findUnique({ where: { id: articleId }, select: { headline: true } })
    waiting.push({
      kind: 'piece',
      submissionId: id,
      headline: row?.headline ?? '',
      author: submission.author.name,
      next,
      given: standing.length,
      needed: neededLevels(settings).length,
      since: standing.reduce((latest, { at }) => (at > latest ? at : latest), took),
      page: page && { date: toIsoDate(page.issue.date), number: page.number, name: page.name },
      changedSince: (lastApproval(actor, reviews)?.hash ?? hash) !== hash,
      refusal: reviewRefusal(actor, next.kind, await pieceThing(tx, piece, next, settings.singleHanded)),
      returned: openReturn(reviews, hash) !== null,
    })
  }
  return waiting
}
