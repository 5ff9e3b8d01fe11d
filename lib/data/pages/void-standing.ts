import type { Db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { notifyOfPage } from '../notices/notify-of-page'

/**
 * Takes back a page's readiness and approval, if they stand. The rows stay, with when and why; those whose they
 * were are told.
 * @returns whether anything stood
 */
export async function voidStanding(
  tx: Db,
  actor: Actor,
  { pageId, reason, note }: { pageId: string; reason: 'edited' | 'returned' | 'withdrawn'; note?: string },
): Promise<boolean> {
  const at = new Date()
  const standing = { pageId, voidedAt: null }
  const whose = { where: standing, select: { userId: true } }
  const signed = [...(await tx.pageApproval.findMany(whose)), ...(await tx.pageReadiness.findMany(whose))]
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
  await notifyOfPage(
    tx,
    actor,
    signed.map(({ userId }) => userId),
    { kind: reason === 'returned' ? 'returnPage' : 'voidPage', pageId, note },
  )
  return true
}
