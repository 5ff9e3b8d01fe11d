import type { Db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { notifyPeople } from '../notices/notify-people'

/**
 * Takes back what was given on a piece, approvals and open returns alike. The rows stay, with when and why;
 * those whose approval it was are told. `except` leaves what was given for that very text.
 * @returns whether an approval stood
 */
export async function voidPieceReviews(
  tx: Db,
  actor: Actor,
  { submissionId, reason, except }: { submissionId: string; reason: 'edited' | 'returned'; except?: string },
): Promise<boolean> {
  const standing = {
    submissionId,
    voidedAt: null,
    ...(except !== undefined && { hash: { not: except } }),
  }
  const rows = await tx.pieceReview.findMany({
    where: standing,
    select: {
      verdict: true,
      kind: true,
      level: true,
      userId: true,
      submission: { select: { articleId: true } },
    },
  })
  if (rows.length === 0) return false
  await tx.pieceReview.updateMany({ where: standing, data: { voidedAt: new Date(), voidReason: reason } })
  const approvals = rows.filter(({ verdict }) => verdict === 'approved')
  if (approvals.length === 0) return false
  const subject = { kind: 'submission' as const, id: submissionId }
  await recordEvent(tx, actor, {
    verb: 'voidPieceReviews',
    subject,
    before: { approved: approvals.map(({ kind, level }) => ({ kind, level })) },
    after: { reason },
  })
  const article = await tx.article.findUnique({
    where: { id: rows[0]!.submission.articleId },
    select: { headline: true },
  })
  await notifyPeople(
    tx,
    actor,
    approvals.map(({ userId }) => userId),
    { kind: 'voidPieceReviews', subject, values: { headline: article?.headline ?? '', reason } },
  )
  return true
}
