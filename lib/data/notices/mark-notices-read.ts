import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requirePerson } from '../require-person'

/** One's own notices up to a moment have been seen: what came in after the list was shown stays new. */
export async function markNoticesRead(actor: Actor, { upTo }: { upTo: Date }): Promise<{ count: number }> {
  const { id: userId } = requirePerson(actor)
  return db().notice.updateMany({
    where: { userId, readAt: null, at: { lte: upTo } },
    data: { readAt: new Date() },
  })
}
