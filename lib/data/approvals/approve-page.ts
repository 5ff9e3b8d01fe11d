import { db } from '@/lib/db'
import { Conflict, Forbidden, NotReady } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { blockersOf } from '../documents/blockers-of'
import { writeRevision } from '../documents/write-revision'
import { tellStanding } from '../documents/tell-standing'
import { recordEvent } from '../events/record-event'
import { notifyOfPage } from '../notices/notify-of-page'
import { lockPage } from '../pages/lock-page'
import { approvalThing, loadedPageState } from '../pages/page-standing'
import { publicationSettings } from '../publication-settings'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'

/**
 * 签发: a managing editor signs a page that somebody else marked ready, bound to the hash shown.
 * @throws Forbidden `approve-own-work` for who marked it ready or stands for a review of a piece on it (unless
 * single-handed duty is allowed), and for who wrote on it
 * @throws Conflict `page-changed`, `page-not-ready-now`
 * @throws NotReady `page-has-blockers`
 */
export async function approvePage(
  actor: Actor,
  { pageId, hash }: { pageId: string; hash: string },
): Promise<void> {
  requireAbility(actor, 'page.approve')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { page, document } = await lockPage(tx, pageId)
    if (document.hash !== hash) throw new Conflict('page-changed')
    // Two who sign at once: the second finds the page signed under the lock.
    if (loadedPageState(page) !== 'ready') throw new Conflict('page-not-ready-now')
    const { singleHanded } = await publicationSettings(tx)
    const thing = approvalThing(page, singleHanded)
    if (!can(actor, 'page.approve', thing)) throw new Forbidden('approve-own-work')
    const blockers = await blockersOf(tx, page)
    if (blockers.length > 0) throw new NotReady('page-has-blockers', blockers)
    const revisionId = await writeRevision(tx, person, document, 'signed')
    const alone = !can(actor, 'page.approve', { ...thing, singleHanded: false })
    await tx.pageApproval.create({
      data: { pageId, revisionId, hash, userId: person.id, singleHanded: alone },
    })
    await tellStanding(tx, page.documentId)
    await recordEvent(tx, actor, {
      verb: 'approvePage',
      subject: { kind: 'page', id: pageId },
      after: { hash, version: document.version, singleHanded: alone },
    })
    await notifyOfPage(tx, actor, [thing.readyBy], { kind: 'approvePage', pageId })
  })
}
