import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { requirePerson } from '../require-person'
import type { NoticeView } from './notice-view'
import { readNotices } from './read-notices'

/** How many are listed; older ones have had their time. */
const LISTED = 200

/** One's own notices, newest first. */
export async function listNotices(actor: Actor): Promise<NoticeView[]> {
  const { id: userId } = requirePerson(actor)
  const notices = await readNotices(
    db(),
    { id: userId, atDesk: can(actor, 'desk.enter') },
    { where: { userId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: LISTED },
  )
  return notices.map(({ readAt, ...notice }) => ({ ...notice, read: readAt !== null }))
}
