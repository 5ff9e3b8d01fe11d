import type { Db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'

/**
 * Takes back a page's readiness and approval, if they stand. The rows stay, with when and why.
 * @returns whether anything stood
 */
export async function voidStanding(
  tx: Db,
  actor: Actor,
  { pageId, reason, note }: { pageId: string; reason: 'edited' | 'returned' | 'withdrawn'; note?: string },
): Promise<boolean> {
  const at = new Date()
  const standing = { pageId, voidedAt: null }
  const approvals = await tx.pageApproval.updateMany({
    where: standing,
    data: { voidedAt: at, voidReason: reason },
  })
  const readinesses = await tx.pageReadiness.updateMany({
    where: standing,
    data: { voidedAt: at, voidReason: reason, voidNote: note ?? null },
  })
  if (approvals.count + readinesses.count === 0) return false
  await recordEvent(tx, actor, {
    verb: 'voidStanding',
    subject: { kind: 'page', id: pageId },
    before: { ready: readinesses.count > 0, approved: approvals.count > 0 },
    after: { reason, ...(note && { note }) },
  })
  return true
}
