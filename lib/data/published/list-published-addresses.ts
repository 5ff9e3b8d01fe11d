import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { toIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { monthRange } from './month-range'
import { free } from './readable'

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
          number: true,
          articles: {
            // One that was taken down has no address and changed its page all the same.
            where: { kind: { not: 'notice' }, ...free() },
            select: { id: true, embargoedUntil: true, takenDownAt: true, corrections: lastSigned },
          },
        },
        orderBy: { number: 'asc' },
      },
    },
    orderBy: { date: 'asc' },
  })
  return rows.map(({ date, at, pages: printed }) => {
    const pages = printed.map(({ number, articles }) => {
      const all = articles.map(({ id, takenDownAt, embargoedUntil, corrections }) => ({
        id,
        takenDownAt,
        changedAt: latest([at, embargoedUntil, corrections[0]?.signedAt ?? null]),
      }))
      return {
        number,
        changedAt: latest([at, ...all.map(({ changedAt }) => changedAt)]),
        articles: all
          .filter(({ takenDownAt }) => takenDownAt === null)
          .map(({ id, changedAt }) => ({ id, changedAt })),
      }
    })
    return {
      date: toIsoDate(date),
      changedAt: latest([at, ...pages.map(({ changedAt }) => changedAt)]),
      pages,
    }
  })
}

const latest = (moments: readonly (Date | null)[]) =>
  new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)))
