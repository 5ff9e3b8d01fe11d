import { db } from '@/lib/db'
import { toIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { monthRange } from './month-range'
import { listed } from './readable'

export interface IssueAddresses {
  date: IsoDate
  publishedAt: Date
  pages: { number: number; articleIds: string[] }[]
}

/** Everything published for a month given as `YYYY-MM` that has an address, for the sitemap. */
export async function listPublishedAddresses({ month }: { month: string }): Promise<IssueAddresses[]> {
  const range = monthRange(month)
  if (!range) return []
  const rows = await db().issuePublication.findMany({
    where: { date: range },
    select: {
      date: true,
      at: true,
      pages: {
        select: { number: true, articles: { where: listed(), select: { id: true } } },
        orderBy: { number: 'asc' },
      },
    },
    orderBy: { date: 'asc' },
  })
  return rows.map(({ date, at, pages }) => ({
    date: toIsoDate(date),
    publishedAt: at,
    pages: pages.map(({ number, articles }) => ({ number, articleIds: articles.map(({ id }) => id) })),
  }))
}
