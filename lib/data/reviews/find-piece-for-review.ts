import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { getPieceForReview } from './get-piece-for-review'
import type { PieceForReview } from './review-view'

/** As `getPieceForReview`; null where its page has lost the text, or it is not the actor's to see. */
export async function findPieceForReview(
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<PieceForReview | null> {
  try {
    return await getPieceForReview(actor, { submissionId })
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
