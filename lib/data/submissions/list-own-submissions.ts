import { db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { ACTS_WITH_REASON, type SubmissionAct } from '@/lib/domain/submission-way'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { readableArticles } from './readable-articles'
import type { OwnSubmission } from './submission-view'

/** How much of a text stands for it in a list, in characters. */
const OPENING = 60
/** The newest of one's pieces; older ones are found in the paper. */
const MOST = 300

/** One's own pieces, the last touched first. */
export async function listOwnSubmissions(actor: Actor): Promise<OwnSubmission[]> {
  requireAbility(actor, 'submission.write')
  const rows = await db().submission.findMany({
    where: { authorId: actor.id },
    orderBy: { createdAt: 'desc' },
    take: MOST,
    select: {
      id: true,
      articleId: true,
      state: true,
      submittedAt: true,
      page: { select: { number: true, name: true, issue: { select: { date: true } } } },
      document: { select: { updatedAt: true } },
      moves: { orderBy: { at: 'desc' }, take: 1, select: { act: true, at: true, note: true } },
    },
  })
  const ids = rows.map(({ articleId }) => articleId)
  const articles = await db().article.findMany({
    where: { id: { in: ids } },
    select: { id: true, headline: true, text: true },
  })
  const texts = new Map(articles.map((article) => [article.id, article]))
  const readable = await readableArticles(db(), ids)
  return rows
    .map(({ id, articleId, state, submittedAt, page, document, moves: [last] }) => {
      const { headline = '', text = '' } = texts.get(articleId) ?? {}
      return {
        id,
        headline,
        opening: text.replace(headline, '').trim().slice(0, OPENING),
        state,
        submittedAt,
        changedAt: last && last.at > document.updatedAt ? last.at : document.updatedAt,
        note: last && ACTS_WITH_REASON.includes(last.act as SubmissionAct) ? last.note : null,
        page: page && { date: toIsoDate(page.issue.date), number: page.number, name: page.name },
        published: readable.has(articleId),
      }
    })
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime())
}
