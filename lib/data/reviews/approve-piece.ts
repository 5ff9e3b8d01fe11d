import { db } from '@/lib/db'
import { nextLevel, type ReviewLevel } from '@/lib/domain/piece-reviews'
import { Conflict, Forbidden } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { isUniqueViolation } from '../is-unique-violation'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { giveVerdict } from './give-verdict'
import { lockPiece } from './load-piece'
import { pieceThing } from './piece-thing'
import { requireReviewable } from './require-reviewable'
import { reviewAbility } from './review-ability'
import { reviewRefusal } from './review-refusal'
import { reviewSettings } from './review-settings'

/**
 * Gives one level of review or round of proofreading, bound to the hash of what was seen.
 * @throws Forbidden `review-own-work` for who wrote the piece, changed it or stands for another level of it
 *   (the last two but on single-handed duty); `review-not-yours` where others are named for the level
 * @throws Conflict `piece-changed`, `review-not-next`, `piece-not-at-desk`, `page-published`
 */
export async function approvePiece(
  actor: Actor,
  { submissionId, kind, level, hash }: ReviewLevel & { submissionId: string; hash: string },
): Promise<void> {
  const ability = reviewAbility(kind)
  requireAbility(actor, ability)
  const person = requirePerson(actor)
  const approved = db().$transaction(async (tx) => {
    const piece = await lockPiece(tx, actor, submissionId)
    requireReviewable(piece)
    if (piece.hash !== hash) throw new Conflict('piece-changed')
    const settings = await reviewSettings(tx)
    const next = nextLevel(settings, piece.reviews, hash)
    // Two who approve at once: the second finds the level given under the lock.
    if (next?.kind !== kind || next.level !== level) throw new Conflict('review-not-next')
    const thing = await pieceThing(tx, piece, { kind, level }, settings.singleHanded)
    const refusal = reviewRefusal(actor, kind, thing)
    if (refusal) throw new Forbidden(refusal === 'own' ? 'review-own-work' : 'review-not-yours')
    // Whoever approves after a return has been answered in words takes the return back by it.
    await tx.pieceReview.updateMany({
      where: { submissionId, verdict: 'returned', voidedAt: null },
      data: { voidedAt: new Date(), voidReason: 'approved' },
    })
    const singleHanded = !can(actor, ability, { ...thing, singleHanded: false })
    await giveVerdict(tx, person, piece, { kind, level, verdict: 'approved', singleHanded })
  })
  return approved.catch((error: unknown) => {
    if (isUniqueViolation(error)) throw new Conflict('review-not-next')
    throw error
  })
}
