import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import type { SubmissionAct } from '@/lib/domain/submission-way'
import type { LoadedSubmission } from './load-submission'
import type { PiecePage, WayStep } from './submission-view'

const pageSelect = { number: true, name: true, issue: { select: { date: true } } } as const

const pageOf = (page: { number: number; name: string; issue: { date: Date } } | null): PiecePage | null =>
  page && { date: toIsoDate(page.issue.date), number: page.number, name: page.name }

/** Everything that happened to a piece, in the order it did. */
export async function waySteps(tx: Db, submission: LoadedSubmission): Promise<WayStep[]> {
  const { id, author, createdAt } = submission
  const moves = await tx.submissionMove.findMany({
    where: { submissionId: id },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      act: true,
      at: true,
      note: true,
      user: { select: { name: true } },
      page: { select: pageSelect },
    },
  })
  return [
    step('begun', createdAt, author.name),
    ...moves.map((move) =>
      step(move.act as SubmissionAct, move.at, move.user.name, {
        note: move.note,
        page: pageOf(move.page),
      }),
    ),
    ...(await edited(tx, submission)),
    ...(await signed(tx, submission)),
    ...(await published(tx, submission)),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
}

const step = (kind: WayStep['kind'], at: Date, by: string | null, more: Partial<WayStep> = {}): WayStep => ({
  kind,
  at,
  by,
  note: null,
  page: null,
  articleId: null,
  ...more,
})

/** Who of the desk has changed it, and when last. */
async function edited(tx: Db, { articleId, author }: LoadedSubmission): Promise<WayStep[]> {
  const touches = await tx.articleTouch.findMany({
    where: { articleId, userId: { not: author.id } },
    select: { at: true, user: { select: { name: true } } },
  })
  return touches.map(({ at, user }) => step('edited', at, user.name))
}

/** The signature that stands on the page it is on. */
async function signed(tx: Db, { pageId }: LoadedSubmission): Promise<WayStep[]> {
  const row = pageId
    ? await tx.pageApproval.findFirst({
        where: { pageId, voidedAt: null },
        orderBy: { at: 'desc' },
        select: { at: true, user: { select: { name: true } }, page: { select: pageSelect } },
      })
    : null
  return row ? [step('signed', row.at, row.user.name, { page: pageOf(row.page) })] : []
}

/** What can become of it once readers have it, by the kind of `ArticleCorrection`. */
const AFTERWARDS = { correct: 'corrected', takeDown: 'takenDown', restore: 'restored' } as const

async function published(tx: Db, { articleId }: LoadedSubmission): Promise<WayStep[]> {
  const row = await tx.publishedArticle.findUnique({
    where: { id: articleId },
    select: {
      embargoedUntil: true,
      takenDownAt: true,
      corrections: {
        where: { signedAt: { not: null } },
        select: { kind: true, note: true, signedAt: true },
      },
      page: {
        select: { number: true, name: true, publication: { select: { at: true, date: true } } },
      },
    },
  })
  if (!row) return []
  const { publication, ...named } = row.page
  const page = { ...named, date: toIsoDate(publication.date) }
  const until = row.embargoedUntil
  const at = until && until > publication.at ? until : publication.at
  // Before its time has come nobody but the desk knows that it will.
  if (at > new Date()) return []
  return [
    step('published', at, null, { page, articleId: row.takenDownAt ? null : articleId }),
    ...row.corrections.map(({ kind, note, signedAt }) =>
      step(AFTERWARDS[kind as keyof typeof AFTERWARDS], signedAt!, null, { page, note }),
    ),
  ]
}
