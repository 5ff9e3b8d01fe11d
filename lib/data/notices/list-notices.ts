import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { requirePerson } from '../require-person'
import { noticeLinks } from './notice-links'
import type { NoticeView } from './notice-view'

/** How many are listed; older ones have had their time. */
const LISTED = 200

/** One's own notices, newest first. */
export async function listNotices(actor: Actor): Promise<NoticeView[]> {
  const { id: userId } = requirePerson(actor)
  const rows = await db().notice.findMany({
    where: { userId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: LISTED,
    select: {
      id: true,
      kind: true,
      subjectKind: true,
      subjectId: true,
      values: true,
      at: true,
      readAt: true,
    },
  })
  const links = await noticeLinks(db(), { id: userId, atDesk: can(actor, 'desk.enter') }, rows)
  return rows.map(({ id, kind, values, at, readAt, subjectKind, subjectId }) => ({
    id,
    kind,
    values: values as NoticeView['values'],
    at,
    read: readAt !== null,
    href: links.get(`${subjectKind}:${subjectId}`) ?? null,
  }))
}
