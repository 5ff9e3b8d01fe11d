import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { loadPage } from '../pages/load-page'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'

/**
 * An editor takes a page in hand; it tells colleagues, and keeps nobody from working on it.
 * @throws NotFound `page-not-found`; Conflict `page-published`, `page-held` by somebody else
 */
export async function takePage(actor: Actor, { pageId }: { pageId: string }): Promise<void> {
  requireAbility(actor, 'issue.plan')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const page = await loadPage(tx, pageId)
    if (page.issue.publications.length > 0) throw new Conflict('page-published')
    // Two who take it at once: the second finds it held.
    const { count } = await tx.page.updateMany({
      where: { id: pageId, holderId: null },
      data: { holderId: person.id },
    })
    if (count !== 1) {
      const held = await tx.page.findUniqueOrThrow({
        where: { id: pageId },
        select: { holder: { select: { name: true } } },
      })
      throw new Conflict('page-held', { name: held.holder?.name ?? '' })
    }
    await recordEvent(tx, actor, { verb: 'takePage', subject: { kind: 'page', id: pageId } })
  })
}
