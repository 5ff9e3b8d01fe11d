import type { Db } from '@/lib/db'
import type { ReviewNeeds } from '@/lib/domain/piece-reviews'

export interface ReviewSettings extends ReviewNeeds {
  /** A correspondent attaches the unit's signed review form. */
  reviewForm: boolean
  /** 一人值班 is allowed. */
  singleHanded: boolean
}

/** What the admin has set about reviews. */
export async function reviewSettings(tx: Db): Promise<ReviewSettings> {
  return tx.publication.findUniqueOrThrow({
    where: { id: 1 },
    select: { reviewLevels: true, proofRounds: true, reviewForm: true, singleHanded: true },
  })
}
