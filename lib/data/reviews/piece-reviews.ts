import type { Db } from '@/lib/db'
import type { GivenReview } from '@/lib/domain/piece-reviews'
import type { Prisma } from '@/prisma/generated/client'

const reviewSelect = {
  id: true,
  submissionId: true,
  kind: true,
  level: true,
  verdict: true,
  hash: true,
  note: true,
  at: true,
  voidedAt: true,
  voidReason: true,
  singleHanded: true,
  revisionId: true,
  user: { select: { id: true, name: true } },
} satisfies Prisma.PieceReviewSelect

type Row = Prisma.PieceReviewGetPayload<{ select: typeof reviewSelect }>

/** A verdict with who gave it. */
export type PieceReviewRow = Omit<Row, 'kind' | 'verdict'> & GivenReview

/** Every verdict ever given on these submissions, newest first. */
export async function pieceReviews(tx: Db, submissionIds: readonly string[]): Promise<PieceReviewRow[]> {
  const rows = await tx.pieceReview.findMany({
    where: { submissionId: { in: [...submissionIds] } },
    orderBy: { at: 'desc' },
    select: reviewSelect,
  })
  return rows as PieceReviewRow[]
}
