import { db } from '@/lib/db'
import { nextLevel, neededLevels, openReturn } from '@/lib/domain/piece-reviews'
import type { ArticleJson } from '@/lib/editor/document-json'
import { toIsoDate } from '@/lib/domain/issue-date'
import { stateAfter, textHolder } from '@/lib/domain/submission-way'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { requireAbility } from '../require-ability'
import { earlierVersion } from './earlier-versions'
import { loadPiece } from './load-piece'
import { openComments } from './open-comments'
import { pieceThing } from './piece-thing'
import { REVIEWABLE } from './require-reviewable'
import { reviewAbility } from './review-ability'
import { reviewRefusal } from './review-refusal'
import { reviewSettings } from './review-settings'
import type { PieceForReview } from './review-view'
import { verdictViews } from './verdict-view'

/**
 * A piece as its reviewer sees it: what stands, what changed, who gave which level, and what the actor may do.
 * @throws NotFound `submission-not-found`; `piece-gone`
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
  const mayReturn = open && next !== null && (refusal === null || refusal === 'own')
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
    lastApproved: await earlierVersion(db(), actor, piece, 'approved'),
    sent: await earlierVersion(db(), actor, piece, 'sent'),
    countyNames: await countyNames(article),
    openComments: await openComments(db(), article.attrs.id),
    abilities: {
      edit: piece.page ? open : textHolder(submission.state) === 'desk',
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

async function countyNames({ attrs }: ArticleJson): Promise<Record<string, string>> {
  const rows = await db().county.findMany({
    where: { code: { in: attrs.counties.map(({ code }) => code) } },
    select: { code: true, name: true },
  })
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}
