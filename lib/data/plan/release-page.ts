import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { recordEvent } from '../events/record-event'
import { notifyOfPage } from '../notices/notify-of-page'
import { loadPage } from '../pages/load-page'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'

/**
 * Gives a page back. Whoever signs pages may free one for a colleague who is away.
 * @throws NotFound `page-not-found`; Conflict `page-held-by-another`
 */
export async function releasePage(actor: Actor, { pageId }: { pageId: string }): Promise<void> {
  requireAbility(actor, 'issue.plan')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    await loadPage(tx, pageId)
    const { holderId } = await tx.page.findUniqueOrThrow({
      where: { id: pageId },
      select: { holderId: true },
    })
    const mayRelease = holderId === person.id || (holderId !== null && can(actor, 'page.return'))
    if (!mayRelease) throw new Conflict('page-held-by-another')
    const held = { id: pageId, holderId }
    const { count } = await tx.page.updateMany({ where: held, data: { holderId: null } })
    if (count !== 1) throw new Conflict('page-held-by-another')
    await recordEvent(tx, actor, { verb: 'releasePage', subject: { kind: 'page', id: pageId } })
    await notifyOfPage(tx, actor, [holderId], { kind: 'releasePage', pageId })
  })
}
