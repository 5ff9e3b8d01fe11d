import { db } from '@/lib/db'
import { Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { loadPage } from '../pages/load-page'
import { requireAbility } from '../require-ability'
import { holdIssue } from './hold-issue'
import { slotLabel } from './slot-label'

/** Most places that a page plan has use for. */
const MAX_SLOTS = 60

/**
 * Adds a place (头条, 报眼 …) at the end of a page's plan.
 * @throws Invalid `slot-label`, `slots-many`; NotFound `page-not-found`; Conflict `issue-published`
 */
export async function addSlot(
  actor: Actor,
  { pageId, label }: { pageId: string; label: string },
): Promise<{ slotId: string }> {
  requireAbility(actor, 'issue.plan')
  const kept = slotLabel(label)
  return db().$transaction(async (tx) => {
    const page = await loadPage(tx, pageId)
    await holdIssue(tx, page.issue.id)
    const position = await tx.pageSlot.count({ where: { pageId } })
    if (position >= MAX_SLOTS) throw new Invalid('slots-many', { max: MAX_SLOTS })
    const { id: slotId } = await tx.pageSlot.create({
      data: { pageId, label: kept, position },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      verb: 'addSlot',
      subject: { kind: 'page', id: pageId },
      after: { slotId, label: kept },
    })
    return { slotId }
  })
}
