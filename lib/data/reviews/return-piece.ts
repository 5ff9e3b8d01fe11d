import { db } from '@/lib/db'
import { nextLevel, type ReviewLevel } from '@/lib/domain/piece-reviews'
import { Conflict, Forbidden, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { voidStanding } from '../pages/void-standing'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { moveSubmission } from '../submissions/move-submission'
import { giveVerdict } from './give-verdict'
import { lockPiece } from './load-piece'
import { requireReviewable } from './require-reviewable'
import { reviewAbility } from './review-ability'
import { reviewSettings } from './review-settings'
import { voidPieceReviews } from './void-piece-reviews'

/** Longest reason that a person may give. */
const MAX_NOTE = 2000

export interface PieceReturn extends ReviewLevel {
  submissionId: string
  /** Hash of what was seen. */
  hash: string
  /** The reason, which whoever gets the piece back is told. */
  note: string
  /** To its author, who hands it in anew, or to the editor at the desk. */
  to: 'author' | 'desk'
}

/**
 * 退改 at a level: all that was given on the piece falls. A piece on a page goes back to the desk only, and
 * the page's readiness falls with it; to send it to its author it has to be pulled first.
 * @throws Invalid `return-needs-note`, `note-long`; Forbidden `review-not-yours`
 * @throws Conflict `piece-changed`, `review-not-next`, `piece-not-at-desk`, `page-published`,
 *   `submission-moved` for one that is on a page and should go to its author
 */
export async function returnPiece(actor: Actor, returned: PieceReturn): Promise<void> {
  const { submissionId, kind, level, hash, to } = returned
  const ability = reviewAbility(kind)
  requireAbility(actor, ability)
  const person = requirePerson(actor)
  const note = returned.note.trim()
  if (note === '') throw new Invalid('return-needs-note')
  if (note.length > MAX_NOTE) throw new Invalid('note-long', { max: MAX_NOTE })
  await db().$transaction(async (tx) => {
    const piece = await lockPiece(tx, actor, submissionId)
    requireReviewable(piece)
    if (piece.hash !== hash) throw new Conflict('piece-changed')
    const next = nextLevel(await reviewSettings(tx), piece.reviews, hash)
    if (next?.kind !== kind || next.level !== level) throw new Conflict('review-not-next')
    const duty = await tx.reviewDuty.findMany({ where: { kind, level }, select: { userId: true } })
    if (!can(actor, ability, { level, duty: duty.map(({ userId }) => userId) }))
      throw new Forbidden('review-not-yours')
    await voidPieceReviews(tx, actor, { submissionId, reason: 'returned' })
    await giveVerdict(tx, person, piece, { kind, level, verdict: 'returned', singleHanded: false, note })
    if (to === 'author') await moveSubmission(tx, actor, piece.submission, { act: 'return', note })
    if (piece.page) await voidStanding(tx, actor, { pageId: piece.page.id, reason: 'returned', note })
  })
}
