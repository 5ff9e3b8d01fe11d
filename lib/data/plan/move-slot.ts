import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { loadPage } from '../pages/load-page'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockSubmission } from '../submissions/load-submission'
import { putOnOtherPage } from '../submissions/put-on-other-page'
import { loadSlot } from './load-slot'
import { orderSlots } from './order-slots'

/**
 * Puts a place at an index of a page's plan, on the same page or on another of the issue; the piece that
 * fills it goes with it.
 * @throws as `loadSlot`, `putOnOtherPage`; NotFound `page-not-found`; Conflict `slot-other-issue`
 */
export async function moveSlot(
  actor: Actor,
  { slotId, pageId, index }: { slotId: string; pageId: string; index: number },
): Promise<void> {
  requireAbility(actor, 'issue.plan')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const slot = await loadSlot(tx, slotId)
    const target = await loadPage(tx, pageId)
    if (target.issue.id !== slot.issueId) throw new Conflict('slot-other-issue')
    if (slot.pageId !== pageId) {
      if (slot.submissionId) {
        const { submission } = await lockSubmission(tx, actor, slot.submissionId)
        await putOnOtherPage(tx, person, submission, pageId)
      }
      const { submissionId } = slot
      await tx.pageSlot.update({ where: { id: slotId }, data: { pageId, submissionId } })
      await orderSlots(tx, slot.pageId)
    }
    await orderSlots(tx, pageId, { slotId, index })
    await recordEvent(tx, actor, {
      verb: 'moveSlot',
      subject: { kind: 'page', id: pageId },
      before: { slotId, pageId: slot.pageId, position: slot.position },
      after: { index },
    })
  })
}
