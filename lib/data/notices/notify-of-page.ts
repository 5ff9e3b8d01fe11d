import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import type { Actor } from '@/lib/policies/actor'
import { notifyPeople } from './notify-people'

interface PageNotice {
  kind: 'approvePage' | 'returnPage' | 'voidPage' | 'releasePage'
  pageId: string
  note?: string | undefined
}

/** Tells people what was done to a page that they made ready, signed or have in hand. */
export async function notifyOfPage(
  tx: Db,
  actor: Actor,
  userIds: readonly (string | null | undefined)[],
  { kind, pageId, note }: PageNotice,
): Promise<void> {
  const people = userIds.filter((id) => typeof id === 'string')
  if (people.length === 0) return
  const { number, issue } = await tx.page.findUniqueOrThrow({
    where: { id: pageId },
    select: { number: true, issue: { select: { date: true } } },
  })
  await notifyPeople(tx, actor, people, {
    kind,
    subject: { kind: 'page', id: pageId },
    values: { date: toIsoDate(issue.date), page: number, note: note ?? '' },
  })
}
