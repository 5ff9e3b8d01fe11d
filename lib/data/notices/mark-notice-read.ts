import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requirePerson } from '../require-person'

/** One of one's own notices has been followed; of somebody else's nothing happens. */
export async function markNoticeRead(actor: Actor, { noticeId }: { noticeId: string }): Promise<void> {
  const { id: userId } = requirePerson(actor)
  await db().notice.updateMany({
    where: { id: noticeId, userId, readAt: null },
    data: { readAt: new Date() },
  })
}
