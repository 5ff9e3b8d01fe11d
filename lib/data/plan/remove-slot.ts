import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { loadSlot } from './load-slot'
import { orderSlots } from './order-slots'

/** Takes a place off the plan; a piece that fills it stays on the page. @throws as `loadSlot` */
export async function removeSlot(actor: Actor, { slotId }: { slotId: string }): Promise<void> {
  requireAbility(actor, 'issue.plan')
  await db().$transaction(async (tx) => {
    const { pageId, label } = await loadSlot(tx, slotId)
    await tx.pageSlot.delete({ where: { id: slotId } })
    await orderSlots(tx, pageId)
    await recordEvent(tx, actor, {
      verb: 'removeSlot',
      subject: { kind: 'page', id: pageId },
      before: { slotId, label },
    })
  })
}
