import type { ReviewKind } from '@/lib/domain/piece-reviews'
import type { Ability } from '@/lib/policies/can'

/** The ability that giving a level takes. */
export function reviewAbility(kind: ReviewKind): Ability {
  return kind === 'review' ? 'piece.review' : 'piece.proofread'
}
