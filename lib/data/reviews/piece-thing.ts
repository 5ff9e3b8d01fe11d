import type { Db } from '@/lib/db'
import { standingReviews, type ReviewLevel } from '@/lib/domain/piece-reviews'
import type { Thing } from '@/lib/policies/can'
import type { Piece } from './load-piece'

/** Whose hands a piece went through; the same for every level of it. */
export interface PieceHands {
  writtenBy: string[]
  touchedBy: string[]
}

/** Who wrote a piece, by account or by contributor record, and whose steps changed it. */
export async function pieceHands(tx: Db, { submission }: Pick<Piece, 'submission'>): Promise<PieceHands> {
  const { articleId, contributorId, author } = submission
  const credited = await tx.articleContributor.findMany({
    where: { articleId },
    select: { name: true, contributorId: true },
  })
  // A name as printed may have been linked to its contributor after the article's row was written.
  const named = await tx.contributorName.findMany({
    where: { name: { in: credited.map(({ name }) => name) } },
    select: { contributorId: true },
  })
  const contributors = [contributorId, ...[...credited, ...named].map((one) => one.contributorId)]
  const accounts = await tx.user.findMany({
    where: { contributorId: { in: contributors.filter((id) => id !== null) } },
    select: { id: true },
  })
  const touches = await tx.articleTouch.findMany({ where: { articleId }, select: { userId: true } })
  return {
    writtenBy: [author.id, ...accounts.map(({ id }) => id)],
    touchedBy: touches.map(({ userId }) => userId),
  }
}

/** What `can` needs to know before somebody gives this level of the piece. */
export async function pieceThing(
  tx: Db,
  piece: Piece,
  { kind, level }: ReviewLevel,
  singleHanded: boolean,
): Promise<Thing> {
  const duty = await tx.reviewDuty.findMany({ where: { kind, level }, select: { userId: true } })
  return {
    ...(await pieceHands(tx, piece)),
    standsFor: standingReviews(piece.reviews, piece.hash)
      .filter((one) => one.kind !== kind || one.level !== level)
      .map(({ user }) => user.id),
    duty: duty.map(({ userId }) => userId),
    level,
    singleHanded,
  }
}
