import { db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { getPublishedIssue } from './get-published-issue'
import { getPublishedPage } from './get-published-page'
import type { FrontPageView } from './paper-view'

/** The latest issue's first page and what is on its others, or null before the first publication. */
export async function findFrontPage(): Promise<FrontPageView | null> {
  const latest = await db().issuePublication.findFirst({
    where: { pages: { some: {} } },
    select: { date: true, pages: { select: { number: true }, orderBy: { number: 'asc' }, take: 1 } },
    orderBy: { date: 'desc' },
  })
  const first = latest?.pages[0]
  if (!latest || !first) return null
  const date = toIsoDate(latest.date)
  const [page, { contents }] = await Promise.all([
    getPublishedPage({ date, number: first.number }),
    getPublishedIssue({ date }),
  ])
  return { page, others: contents.filter(({ number }) => number !== first.number) }
}
