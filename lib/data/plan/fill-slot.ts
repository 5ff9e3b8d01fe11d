import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { lockPages } from '../pages/lock-pages'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockSubmission } from '../submissions/load-submission'
import { putOnOtherPage } from '../submissions/put-on-other-page'
import { putOnPage } from '../submissions/put-on-page'
import { loadSlot } from './load-slot'

/**
 * Puts a piece into a place of the plan, and so onto its page: from the inbox, from another page, or from
 * another place of the same page.
 * @throws Conflict `slot-filled`; as `loadSlot`, `putOnPage`, `putOnOtherPage`
 */
export async function fillSlot(
  actor: Actor,
  { slotId, submissionId }: { slotId: string; submissionId: string },
): Promise<void> {
  requireAbility(actor, 'issue.plan')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { pageId, submissionId: filled } = await loadSlot(tx, slotId)
    if (filled) throw new Conflict('slot-filled')
    const piece = await lockSubmission(tx, actor, submissionId)
    if (piece.submission.pageId === null) {
      const [page] = await lockPages(tx, [pageId])
      await putOnPage(tx, person, piece, page!)
    } else if (piece.submission.pageId !== pageId) await putOnOtherPage(tx, person, piece.submission, pageId)
    await tx.pageSlot.updateMany({ where: { submissionId }, data: { submissionId: null } })
    await tx.pageSlot.update({ where: { id: slotId }, data: { submissionId } })
    await recordEvent(tx, actor, {
      verb: 'fillSlot',
      subject: { kind: 'page', id: pageId },
      after: { slotId, submissionId },
    })
  })
}
