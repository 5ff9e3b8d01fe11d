import { db } from '@/lib/db'
import { Conflict, Forbidden } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { tellStanding } from '../documents/tell-standing'
import { lockPage } from '../pages/lock-page'
import { loadedPageState } from '../pages/page-standing'
import { voidStanding } from '../pages/void-standing'
import { requireAbility } from '../require-ability'

/** Who marked a page ready takes it back before it is signed. @throws Conflict `page-not-ready-now` */
export async function withdrawReady(actor: Actor, { pageId }: { pageId: string }): Promise<void> {
  requireAbility(actor, 'page.markReady')
  await db().$transaction(async (tx) => {
    const { page } = await lockPage(tx, pageId)
    if (loadedPageState(page) !== 'ready') throw new Conflict('page-not-ready-now')
    if (page.readinesses[0]?.user.id !== actor.id) throw new Forbidden('ready-by-another')
    await voidStanding(tx, actor, { pageId, reason: 'withdrawn' })
    await tellStanding(tx, page.documentId)
  })
}
