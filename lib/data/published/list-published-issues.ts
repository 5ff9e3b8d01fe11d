import { db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { monthRange } from './month-range'
import type { PaperIssueSummary } from './paper-view'
import { readable } from './readable'

/** The issues published for a month given as `YYYY-MM`, newest first. */
export async function listPublishedIssues({ month }: { month: string }): Promise<PaperIssueSummary[]> {
  const range = monthRange(month)
  if (!range) return []
  const rows = await db().issuePublication.findMany({
    where: { date: range },
    select: {
      date: true,
      number: true,
      pages: {
        select: {
          articles: {
            where: { ...readable(), kind: 'story' },
            select: { headline: true },
            orderBy: [{ position: 'asc' }, { id: 'asc' }],
            take: 1,
          },
        },
        orderBy: { number: 'asc' },
      },
    },
    orderBy: { date: 'desc' },
  })
  return rows.map(({ date, number, pages }) => ({
    date: toIsoDate(date),
    number,
    pageCount: pages.length,
    lead: pages.flatMap(({ articles }) => articles)[0]?.headline ?? null,
  }))
}
