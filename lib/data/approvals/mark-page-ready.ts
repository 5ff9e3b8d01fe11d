import { db } from '@/lib/db'
import { Conflict, NotReady } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { linkContributors } from '../contributors/link-contributors'
import { blockersOf } from '../documents/blockers-of'
import { writeRevision } from '../documents/write-revision'
import { tellStanding } from '../documents/tell-standing'
import { recordEvent } from '../events/record-event'
import { lockPage } from '../pages/lock-page'
import { loadedPageState } from '../pages/page-standing'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'

/**
 * An editor says that this page is done, having seen the content with this hash.
 * @throws NotReady `page-has-blockers` with the list
 * @throws Conflict `page-changed`, `page-ready-already`, `page-published`
 */
export async function markPageReady(
  actor: Actor,
  { pageId, hash }: { pageId: string; hash: string },
): Promise<void> {
  requireAbility(actor, 'page.markReady')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { page, document } = await lockPage(tx, pageId)
    const { documentId } = page
    const state = loadedPageState(page)
    if (state === 'published') throw new Conflict('page-published')
    if (state !== 'correcting') throw new Conflict('page-ready-already')
    if (document.hash !== hash) throw new Conflict('page-changed')
    const blockers = await blockersOf(tx, page)
    if (blockers.length > 0) throw new NotReady('page-has-blockers', blockers)
    await linkContributors(tx, documentId)
    const revisionId = await writeRevision(tx, person, document, 'ready')
    await tx.pageReadiness.create({ data: { pageId, revisionId, hash, userId: person.id } })
    await tellStanding(tx, documentId)
    await recordEvent(tx, actor, {
      verb: 'markPageReady',
      subject: { kind: 'page', id: pageId },
      after: { hash, version: document.version },
    })
  })
}
