import { standingReviews } from '@/lib/domain/piece-reviews'
import type { PieceReviewRow } from './piece-reviews'
import type { VerdictView } from './review-view'

/** Verdicts as shown, for a piece whose text has this hash. */
export function verdictViews(rows: readonly PieceReviewRow[], hash: string): VerdictView[] {
  const standing = new Set(standingReviews(rows, hash))
  return rows.map((row) => ({
    kind: row.kind,
    level: row.level,
    verdict: row.verdict,
    by: row.user.name,
    at: row.at,
    note: row.note,
    singleHanded: row.singleHanded,
    stands: standing.has(row),
    voidReason: row.voidReason,
  }))
}
