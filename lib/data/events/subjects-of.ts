import type { Db } from '@/lib/db'
import { toIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { isUuid } from '../is-uuid'

/** What an event is about, in words a person knows it by. */
export type EventSubject =
  | { kind: 'page'; date: IsoDate; number: number; name: string }
  | { kind: 'issue'; date: IsoDate }
  | { kind: 'user'; name: string }
  | { kind: 'article'; id: string; headline: string; published: boolean }
  | { kind: 'submission'; id: string; headline: string }
  | { kind: 'invitation'; name: string }

interface SubjectId {
  subjectKind: string
  subjectId: string
}

/** The subjects of these events by id; one that is nothing a person goes to has none. */
export async function subjectsOf(tx: Db, events: readonly SubjectId[]): Promise<Map<string, EventSubject>> {
  const ids = (kind: string) => ({
    id: {
      in: events.flatMap((event) =>
        event.subjectKind === kind && isUuid(event.subjectId) ? [event.subjectId] : [],
      ),
    },
  })
  const [pages, issues, users, articles, published, submissions, invitations] = await Promise.all([
    tx.page.findMany({
      where: ids('page'),
      select: { id: true, number: true, name: true, issue: { select: { date: true } } },
    }),
    tx.issue.findMany({ where: ids('issue'), select: { id: true, date: true } }),
    tx.user.findMany({ where: ids('user'), select: { id: true, name: true } }),
    tx.article.findMany({ where: ids('article'), select: { id: true, headline: true } }),
    tx.publishedArticle.findMany({ where: ids('article'), select: { id: true, headline: true } }),
    tx.submission.findMany({ where: ids('submission'), select: { id: true, articleId: true } }),
    tx.invitation.findMany({ where: ids('invitation'), select: { id: true, name: true } }),
  ])
  const pieces = await tx.article.findMany({
    where: { id: { in: submissions.map(({ articleId }) => articleId) } },
    select: { id: true, headline: true },
  })
  const headlines = new Map(pieces.map(({ id, headline }) => [id, headline]))
  return new Map<string, EventSubject>([
    ...pages.map(
      ({ id, issue, number, name }) =>
        [id, { kind: 'page', date: toIsoDate(issue.date), number, name }] as const,
    ),
    ...issues.map(({ id, date }) => [id, { kind: 'issue', date: toIsoDate(date) }] as const),
    ...articles.map((one) => [one.id, { kind: 'article', ...one, published: false }] as const),
    ...published.map((one) => [one.id, { kind: 'article', ...one, published: true }] as const),
    ...submissions.map(
      ({ id, articleId }) =>
        [id, { kind: 'submission', id, headline: headlines.get(articleId) ?? '' }] as const,
    ),
    ...invitations.map(({ id, name }) => [id, { kind: 'invitation', name }] as const),
    ...users.map(({ id, name }) => [id, { kind: 'user', name }] as const),
  ])
}
