import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { toIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { monthRange } from './month-range'
import { free, listed } from './readable'

/** What was done to an article last since it was published. */
const lastSigned = {
  where: { signedAt: { not: null } },
  orderBy: { signedAt: 'desc' },
  take: 1,
  select: { signedAt: true },
} satisfies Prisma.PublishedArticle$correctionsArgs

export interface IssueAddresses {
  date: IsoDate
  changedAt: Date
  pages: { number: number; changedAt: Date; articles: { id: string; changedAt: Date }[] }[]
}

/**
 * Everything published for a month given as `YYYY-MM` that has an address, for the sitemap, with when readers
 * last got something else there: publication, the end of an embargo, a correction, a piece put back, and for a
 * page and its issue also a piece taken down.
 */
export async function listPublishedAddresses({ month }: { month: string }): Promise<IssueAddresses[]> {
  const range = monthRange(month)
  if (!range) return []
  const rows = await db().issuePublication.findMany({
    where: { date: range },
    select: {
      date: true,
      at: true,
      pages: {
        select: {
          id: true,
          number: true,
          articles: {
            where: listed(),
            select: { id: true, embargoedUntil: true, corrections: lastSigned },
          },
        },
        orderBy: { number: 'asc' },
      },
    },
    orderBy: { date: 'asc' },
  })
  const gone = await takenDown(rows.flatMap(({ pages }) => pages.map(({ id }) => id)))
  return rows.map(({ date, at, pages: printed }) => {
    const pages = printed.map(({ id, number, articles: standing }) => {
      const articles = standing.map((one) => ({
        id: one.id,
        changedAt: latest([at, one.embargoedUntil, one.corrections[0]?.signedAt ?? null]),
      }))
      const moments = articles.map(({ changedAt }) => changedAt)
      return { number, changedAt: latest([at, gone.get(id) ?? null, ...moments]), articles }
    })
    return {
      date: toIsoDate(date),
      changedAt: latest([at, ...pages.map(({ changedAt }) => changedAt)]),
      pages,
    }
  })
}

/** When a piece was last taken down from these pages: it has no address and changed its page all the same. */
async function takenDown(pageIds: string[]): Promise<Map<string, Date>> {
  const rows = await db().articleCorrection.findMany({
    where: {
      kind: 'takeDown',
      signedAt: { not: null },
      article: { pageId: { in: pageIds }, takenDownAt: { not: null }, ...free() },
    },
    orderBy: { signedAt: 'asc' },
    select: { signedAt: true, article: { select: { pageId: true } } },
  })
  return new Map(rows.map(({ article, signedAt }) => [article.pageId, signedAt!]))
}

const latest = (moments: readonly (Date | null)[]) =>
  new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)))
