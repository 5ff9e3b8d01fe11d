import { db } from '@/lib/db'
import type { PaperCounty } from './paper-view'
import { listed } from './readable'

/** The counties that something was published about, by code, with how many articles each has. */
export async function listPublishedCounties(): Promise<(PaperCounty & { articles: number })[]> {
  const rows = await db().county.findMany({
    where: { publishedArticles: { some: { article: listed() } } },
    select: {
      code: true,
      name: true,
      _count: { select: { publishedArticles: { where: { article: listed() } } } },
    },
    orderBy: { code: 'asc' },
  })
  return rows.map(({ code, name, _count }) => ({ code, name, articles: _count.publishedArticles }))
}
