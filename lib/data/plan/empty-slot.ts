import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { loadSlot } from './load-slot'

/** Frees a place of the plan; the piece stays on the page. @throws Conflict `slot-empty`; as `loadSlot` */
export async function emptySlot(actor: Actor, { slotId }: { slotId: string }): Promise<void> {
  requireAbility(actor, 'issue.plan')
  await db().$transaction(async (tx) => {
    const { pageId, submissionId } = await loadSlot(tx, slotId)
    if (!submissionId) throw new Conflict('slot-empty')
    await tx.pageSlot.update({ where: { id: slotId }, data: { submissionId: null } })
    await recordEvent(tx, actor, {
      verb: 'emptySlot',
      subject: { kind: 'page', id: pageId },
      before: { slotId, submissionId },
    })
  })
}
