import type { Actor } from '@/lib/policies/actor'
import type { PieceReviewRow } from './piece-reviews'

/**
 * The approval that what stands is compared with: the person's own last one, for what they have read they need not
 * read again; or else the last of all. `reviews` are newest first.
 */
export function lastApproval(actor: Actor, reviews: readonly PieceReviewRow[]): PieceReviewRow | undefined {
  const approvals = reviews.filter(({ verdict }) => verdict === 'approved')
  return approvals.find(({ user }) => user.id === actor.id) ?? approvals[0]
}
