import { db } from '@/lib/db'
import { nextLevel, neededLevels, openReturn } from '@/lib/domain/piece-reviews'
import type { ArticleJson, DocumentJson } from '@/lib/editor/document-json'
import { toIsoDate } from '@/lib/domain/issue-date'
import { stateAfter } from '@/lib/domain/submission-way'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { requireAbility } from '../require-ability'
import { loadPiece, type Piece } from './load-piece'
import { pieceThing } from './piece-thing'
import { REVIEWABLE } from './require-reviewable'
import { reviewAbility } from './review-ability'
import { reviewRefusal } from './review-refusal'
import { reviewSettings } from './review-settings'
import type { PieceForReview } from './review-view'
import { verdictViews } from './verdict-view'

/**
 * A piece as its reviewer sees it: what stands, what changed, who gave which level, and what the actor may do.
 * @throws NotFound `submission-not-found`; Conflict `piece-gone`
 */
export async function getPieceForReview(
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<PieceForReview> {
  requireAbility(actor, 'submission.handle')
  const piece = await loadPiece(db(), actor, submissionId)
  const { submission, page, article, hash, reviews } = piece
  const settings = await reviewSettings(db())
  const verdicts = verdictViews(reviews, hash)
  const next = nextLevel(settings, reviews, hash)
  const open = REVIEWABLE.includes(submission.state) && !page?.issue.publications.length
  const thing = next && (await pieceThing(db(), piece, next, settings.singleHanded))
  const ability = next && reviewAbility(next.kind)
  const refusal = next && thing && reviewRefusal(actor, next.kind, thing)
  const mayReturn = open && next !== null && refusal !== 'duty'
  return {
    submissionId,
    documentId: piece.document.id,
    state: submission.state,
    headline: headlineOf(article),
    author: submission.author.name,
    taker: submission.taker?.name ?? null,
    page: page && { date: toIsoDate(page.issue.date), number: page.number, name: page.name },
    article,
    hash,
    next: open ? next : null,
    levels: neededLevels(settings).map(({ kind, level }) => ({
      kind,
      level,
      given: verdicts.find((one) => one.stands && one.kind === kind && one.level === level) ?? null,
    })),
    verdicts,
    lastApproved: await lastApproved(piece),
    sent: await lastSent(piece),
    countyNames: await countyNames(article),
    abilities: {
      approve: open && next !== null && refusal === null,
      return: mayReturn && openReturn(reviews, hash) === null,
      returnToAuthor: mayReturn && stateAfter(submission.state, 'return') !== null,
    },
    refusal: refusal ?? null,
    alone: !!ability && !!thing && !can(actor, ability, { ...thing, singleHanded: false }),
  }
}

const headlineOf = ({ content }: ArticleJson) =>
  (content.find(({ type }) => type === 'headline') ?? content[0])?.content?.[0]?.text ?? ''

async function lastApproved({ reviews, submission }: Piece): Promise<PieceForReview['lastApproved']> {
  const last = reviews.find(({ verdict }) => verdict === 'approved')
  const article = last && (await articleIn(last.revisionId, submission.articleId))
  return article ? { article, by: last.user.name, at: last.at } : null
}

async function lastSent({ submission }: Piece): Promise<PieceForReview['sent']> {
  const move = await db().submissionMove.findFirst({
    where: { submissionId: submission.id, act: 'submit', revisionId: { not: null } },
    orderBy: { at: 'desc' },
    select: { revisionId: true, at: true, user: { select: { name: true } } },
  })
  const article = move?.revisionId && (await articleIn(move.revisionId, submission.articleId))
  return article ? { article, by: move.user.name, at: move.at } : null
}

async function articleIn(revisionId: string, articleId: string): Promise<ArticleJson | undefined> {
  const { content } = await db().revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { content: true },
  })
  return (content as unknown as DocumentJson).content.find(({ attrs }) => attrs.id === articleId)
}

async function countyNames({ attrs }: ArticleJson): Promise<Record<string, string>> {
  const rows = await db().county.findMany({
    where: { code: { in: attrs.counties.map(({ code }) => code) } },
    select: { code: true, name: true },
  })
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}
