import { db } from '@/lib/db'
import { fromIsoDate, isIsoDate, toIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { NotFound } from '@/lib/errors'
import { nameArticles } from './name-articles'
import type { PaperIssueView } from './paper-view'
import { contentsSelect } from './selects'

/** A published issue with the contents of its pages. @throws NotFound `published-issue-not-found` */
export async function getPublishedIssue({ date }: { date: IsoDate }): Promise<PaperIssueView> {
  const row = isIsoDate(date)
    ? await db().issuePublication.findFirst({
        where: { date: fromIsoDate(date) },
        select: {
          date: true,
          number: true,
          pages: contentsSelect(),
        },
      })
    : null
  if (!row) throw new NotFound('published-issue-not-found', { date })
  const names = await nameArticles(row.pages.flatMap(({ articles }) => articles))
  const named = new Map(names.map((name) => [name.id, name]))
  const contents = row.pages.map((page) => ({
    ...page,
    articles: page.articles.flatMap(({ id }) => named.get(id) ?? []),
  }))
  return {
    date: toIsoDate(row.date),
    number: row.number,
    pages: contents.map(({ number, name }) => ({ number, name })),
    contents,
  }
}
