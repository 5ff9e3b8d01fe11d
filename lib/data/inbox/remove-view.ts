import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'

/** Removes a saved filter of the actor's own. @throws Forbidden; NotFound `view-not-found` */
export async function removeView(actor: Actor, { viewId }: { viewId: string }): Promise<void> {
  requireAbility(actor, 'submission.handle')
  const { count } = isUuid(viewId)
    ? await db().savedView.deleteMany({ where: { id: viewId, userId: actor.id } })
    : { count: 0 }
  if (count !== 1) throw new NotFound('view-not-found')
}
