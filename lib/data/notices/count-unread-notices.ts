import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'

/** How many of one's own notices one has not seen. */
export async function countUnreadNotices(actor: Actor): Promise<number> {
  return actor.kind === 'user' ? db().notice.count({ where: { userId: actor.id, readAt: null } }) : 0
}
