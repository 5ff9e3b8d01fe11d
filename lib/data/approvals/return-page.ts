import { db } from '@/lib/db'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { tellStanding } from '../documents/tell-standing'
import { lockPage } from '../pages/lock-page'
import { loadedPageState } from '../pages/page-standing'
import { voidStanding } from '../pages/void-standing'
import { requireAbility } from '../require-ability'

/**
 * 退改: a managing editor gives a ready or signed page back, with the reason.
 * @throws Invalid `return-needs-note`; Conflict `page-not-ready-now`, `page-published`
 */
export async function returnPage(
  actor: Actor,
  { pageId, note }: { pageId: string; note: string },
): Promise<void> {
  requireAbility(actor, 'page.return')
  const reason = note.trim()
  if (reason === '') throw new Invalid('return-needs-note')
  await db().$transaction(async (tx) => {
    const { page } = await lockPage(tx, pageId)
    const state = loadedPageState(page)
    if (state === 'published') throw new Conflict('page-published')
    if (state === 'correcting') throw new Conflict('page-not-ready-now')
    await voidStanding(tx, actor, { pageId, reason: 'returned', note: reason.slice(0, 2000) })
    await tellStanding(tx, page.documentId)
  })
}
