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

const pageSelect = { id: true, number: true, name: true, issue: { select: { date: true } } } as const
const pieceSelect = { id: true, articleId: true } as const

/** The subjects of these events by id; one that is nothing a person goes to has none. */
export async function subjectsOf(tx: Db, events: readonly SubjectId[]): Promise<Map<string, EventSubject>> {
  const ids = (kind: string) => ({
    id: {
      in: events.flatMap((event) =>
        event.subjectKind === kind && isUuid(event.subjectId) ? [event.subjectId] : [],
      ),
    },
  })
  const comments = await tx.comment.findMany({
    where: ids('comment'),
    select: {
      id: true,
      document: { select: { page: { select: pageSelect }, submission: { select: pieceSelect } } },
    },
  })
  const [pages, issues, users, articles, published, own, invitations] = await Promise.all([
    tx.page.findMany({ where: ids('page'), select: pageSelect }),
    tx.issue.findMany({ where: ids('issue'), select: { id: true, date: true } }),
    tx.user.findMany({ where: ids('user'), select: { id: true, name: true } }),
    tx.article.findMany({ where: ids('article'), select: { id: true, headline: true } }),
    tx.publishedArticle.findMany({ where: ids('article'), select: { id: true, headline: true } }),
    tx.submission.findMany({ where: ids('submission'), select: pieceSelect }),
    tx.invitation.findMany({ where: ids('invitation'), select: { id: true, name: true } }),
  ])
  const submissions = [...own, ...comments.flatMap(({ document }) => document.submission ?? [])]
  const pieces = await tx.article.findMany({
    where: { id: { in: submissions.map(({ articleId }) => articleId) } },
    select: { id: true, headline: true },
  })
  const headlines = new Map(pieces.map(({ id, headline }) => [id, headline]))
  const pageOf = ({ issue, number, name }: (typeof pages)[number]): EventSubject => ({
    kind: 'page',
    date: toIsoDate(issue.date),
    number,
    name,
  })
  const pieceOf = ({ id, articleId }: (typeof own)[number]): EventSubject => ({
    kind: 'submission',
    id,
    headline: headlines.get(articleId) ?? '',
  })
  return new Map<string, EventSubject>([
    ...pages.map((page) => [page.id, pageOf(page)] as const),
    // A remark is known by what it stands on.
    ...comments.flatMap(({ id, document: { page, submission } }) =>
      page ? [[id, pageOf(page)] as const] : submission ? [[id, pieceOf(submission)] as const] : [],
    ),
    ...issues.map(({ id, date }) => [id, { kind: 'issue', date: toIsoDate(date) }] as const),
    ...articles.map((one) => [one.id, { kind: 'article', ...one, published: false }] as const),
    ...published.map((one) => [one.id, { kind: 'article', ...one, published: true }] as const),
    ...own.map((piece) => [piece.id, pieceOf(piece)] as const),
    ...invitations.map(({ id, name }) => [id, { kind: 'invitation', name }] as const),
    ...users.map(({ id, name }) => [id, { kind: 'user', name }] as const),
  ])
}
