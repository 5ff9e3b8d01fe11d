import type { Db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { PlanPiece } from './plan-view'

/** More than anybody looks through beside a plan; the inbox has the others. */
const MOST = 80

/** Submissions as the plan names them, what is in hand first, then what waits longest. */
export async function listPlanPieces(tx: Db, where: Prisma.SubmissionWhereInput): Promise<PlanPiece[]> {
  const rows = await tx.submission.findMany({
    where,
    orderBy: { submittedAt: 'asc' },
    take: MOST,
    select: { id: true, articleId: true, state: true, author: { select: { name: true } } },
  })
  const articles = await tx.article.findMany({
    where: { id: { in: rows.map(({ articleId }) => articleId) } },
    select: { id: true, headline: true },
  })
  const headlines = new Map(articles.map(({ id, headline }) => [id, headline]))
  const pieces = rows.map(({ id, articleId, state, author }) => ({
    submissionId: id,
    headline: headlines.get(articleId) ?? '',
    author: author.name,
    state,
  }))
  return pieces.sort((a, b) => Number(b.state === 'taken') - Number(a.state === 'taken'))
}
