import { db } from '@/lib/db'
import { fromIsoDate, isIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { NotFound } from '@/lib/errors'
import type { PaperPageView } from './paper-view'
import { readable } from './readable'
import { articleSelect, issueSelect, toArticle, toIssue } from './selects'

/** One page of a published issue. @throws NotFound `published-page-not-found` */
export async function getPublishedPage({
  date,
  number,
}: {
  date: IsoDate
  number: number
}): Promise<PaperPageView> {
  const row =
    isIsoDate(date) && Number.isSafeInteger(number) && number <= 9999
      ? await db().publishedPage.findFirst({
          where: { number, publication: { date: fromIsoDate(date) } },
          select: {
            number: true,
            name: true,
            editorName: true,
            publication: { select: issueSelect },
            articles: {
              where: readable(),
              select: articleSelect,
              orderBy: [{ position: 'asc' }, { id: 'asc' }],
            },
          },
        })
      : null
  if (!row) throw new NotFound('published-page-not-found', { date, number })
  return {
    issue: toIssue(row.publication),
    number: row.number,
    name: row.name,
    editorName: row.editorName,
    articles: row.articles.map(toArticle),
  }
}
