import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { loadSlot } from './load-slot'
import { slotLabel } from './slot-label'

/** Says anew what a place on the plan is for. @throws Invalid `slot-label`; as `loadSlot` */
export async function renameSlot(
  actor: Actor,
  { slotId, label }: { slotId: string; label: string },
): Promise<void> {
  requireAbility(actor, 'issue.plan')
  const kept = slotLabel(label)
  await db().$transaction(async (tx) => {
    const slot = await loadSlot(tx, slotId)
    if (slot.label === kept) return
    await tx.pageSlot.update({ where: { id: slotId }, data: { label: kept } })
    await recordEvent(tx, actor, {
      verb: 'renameSlot',
      subject: { kind: 'page', id: slot.pageId },
      before: { slotId, label: slot.label },
      after: { label: kept },
    })
  })
}
