import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import type { InboxSavedView } from './inbox-view'

/** The actor's saved filters of the inbox, oldest first. @throws Forbidden */
export async function listViews(actor: Actor): Promise<InboxSavedView[]> {
  requireAbility(actor, 'submission.handle')
  return db().savedView.findMany({
    where: { userId: actor.id },
    orderBy: { at: 'asc' },
    select: { id: true, name: true, query: true },
  })
}
