import type { Db } from '@/lib/db'
import { toIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { isUuid } from '../is-uuid'

/** What an event is about, in words a person knows it by. */
export type EventSubject =
  | { kind: 'page'; date: IsoDate; number: number; name: string }
  | { kind: 'issue'; date: IsoDate }
  | { kind: 'user'; name: string }

interface SubjectId {
  subjectKind: string
  subjectId: string
}

/** The subjects of these events by id; one that is not a page, an issue or a person has none. */
export async function subjectsOf(tx: Db, events: readonly SubjectId[]): Promise<Map<string, EventSubject>> {
  const ids = (kind: string) => ({
    id: {
      in: events.flatMap((event) =>
        event.subjectKind === kind && isUuid(event.subjectId) ? [event.subjectId] : [],
      ),
    },
  })
  const [pages, issues, users] = await Promise.all([
    tx.page.findMany({
      where: ids('page'),
      select: { id: true, number: true, name: true, issue: { select: { date: true } } },
    }),
    tx.issue.findMany({ where: ids('issue'), select: { id: true, date: true } }),
    tx.user.findMany({ where: ids('user'), select: { id: true, name: true } }),
  ])
  return new Map<string, EventSubject>([
    ...pages.map(
      ({ id, issue, number, name }) =>
        [id, { kind: 'page', date: toIsoDate(issue.date), number, name }] as const,
    ),
    ...issues.map(({ id, date }) => [id, { kind: 'issue', date: toIsoDate(date) }] as const),
    ...users.map(({ id, name }) => [id, { kind: 'user', name }] as const),
  ])
}
