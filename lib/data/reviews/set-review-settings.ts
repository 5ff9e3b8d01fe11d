import { db } from '@/lib/db'
import { MOST_REVIEWS, MOST_ROUNDS } from '@/lib/domain/piece-reviews'
import { Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { reviewSettings, type ReviewSettings } from './review-settings'

/**
 * Sets how many reviews (1 to 3) and rounds (0 to 3) a submission needs, whether a review form comes with it,
 * and whether single-handed duty is allowed. It holds from now on, for pieces under way too.
 * @throws Invalid `review-settings` for numbers beyond these
 */
export async function setReviewSettings(actor: Actor, settings: ReviewSettings): Promise<void> {
  requireAbility(actor, 'publication.manage')
  const { reviewLevels, proofRounds, reviewForm, singleHanded } = settings
  const within = (count: number, least: number, most: number) =>
    Number.isInteger(count) && count >= least && count <= most
  if (!within(reviewLevels, 1, MOST_REVIEWS) || !within(proofRounds, 0, MOST_ROUNDS))
    throw new Invalid('review-settings', { reviews: MOST_REVIEWS, rounds: MOST_ROUNDS })
  await db().$transaction(async (tx) => {
    // Two admins at once: each event says what it really changed.
    await tx.$queryRaw`SELECT 1 FROM "Publication" WHERE "id" = 1 FOR UPDATE`
    const before = await reviewSettings(tx)
    const after = { reviewLevels, proofRounds, reviewForm, singleHanded }
    if (JSON.stringify(before) === JSON.stringify(after)) return
    await tx.publication.update({ where: { id: 1 }, data: after })
    await recordEvent(tx, actor, {
      verb: 'setReviewSettings',
      subject: { kind: 'publication', id: '1' },
      before: { ...before },
      after,
    })
  })
}
