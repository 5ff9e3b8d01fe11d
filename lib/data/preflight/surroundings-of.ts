import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { checkedPage } from '@/lib/preflight/checked-page'
import { marksIn } from '@/lib/preflight/continuation-marks'
import type { Surroundings } from '@/lib/preflight/types'
import { contentOf, type LoadedPage } from '../pages/load-page'
import { repeatsOf } from './repeats-of'

/** What the preflight has to know beside a page: the issue's other pages, the newsroom's lists, what was printed. */
export async function surroundingsOf(tx: Db, page: LoadedPage): Promise<Surroundings> {
  const { issue, number } = page
  const checked = checkedPage(contentOf(page), { date: toIsoDate(issue.date), number })
  const [joined, terms, offices, repeats] = await Promise.all([
    tx.article.findMany({
      where: {
        page: { issueId: issue.id, number: { not: number } },
        OR: [{ text: { contains: '下转' } }, { text: { contains: '上接' } }],
      },
      select: { text: true, page: { select: { number: true } } },
    }),
    tx.termRule.findMany({ select: { term: true, preferred: true }, orderBy: { term: 'asc' } }),
    tx.officeTitle.findMany({
      select: { name: true, title: true, position: true },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
    }),
    repeatsOf(tx, checked.articles),
  ])
  const pages = issue.pages
    .filter((one) => one.number !== number)
    .map((one) => ({
      number: one.number,
      marks: joined
        .filter((article) => article.page?.number === one.number)
        .flatMap(({ text }) => marksIn(text).map(({ direction, page }) => ({ direction, page }))),
    }))
  return { pages, terms, offices, repeats }
}
