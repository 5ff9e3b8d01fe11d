import type { Db } from '@/lib/db'
import type { InboxTab } from '@/lib/domain/inbox-tabs'
import { Prisma } from '@/prisma/generated/client'
import type { InboxFilter } from './inbox-view'

/** Most pieces that a list shows at once. */
export const MOST_PIECES = 200

/** Which states a part of the inbox shows. A draft or what its author withdrew is not the desk's. */
const STATES: Record<InboxTab, readonly string[]> = {
  waiting: ['submitted'],
  mine: ['taken'],
  taken: ['taken'],
  held: ['held'],
  placed: ['placed'],
  returned: ['returned'],
  declined: ['declined'],
  pulled: ['pulled'],
  all: ['submitted', 'taken', 'held', 'placed', 'returned', 'declined', 'pulled'],
}

/** Ids of the pieces that a filter lets through, longest waiting first, and how many there are. */
export async function findPieceIds(
  tx: Db,
  actorId: string,
  { tab, county, author, days, words }: InboxFilter,
): Promise<{ ids: string[]; found: number }> {
  const like = words && `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const conditions = [
    Prisma.sql`s."state"::text = ANY(${[...STATES[tab]]}::text[])`,
    ...(tab === 'mine' ? [Prisma.sql`s."takerId"::text = ${actorId}`] : []),
    ...(author ? [Prisma.sql`s."authorId"::text = ${author}`] : []),
    ...(days ? [Prisma.sql`s."submittedAt" <= now() - make_interval(days => ${days}::int)`] : []),
    ...(like ? [Prisma.sql`(a."headline" ILIKE ${like} OR a."text" ILIKE ${like})`] : []),
    ...(county
      ? [
          Prisma.sql`EXISTS (SELECT FROM "ArticleCounty" c WHERE c."articleId" = a."id" AND c."countyCode" = ${county})`,
        ]
      : []),
  ]
  const rows = await tx.$queryRaw<{ id: string; found: number }[]>`
    SELECT s."id", count(*) OVER ()::int AS "found"
    FROM "Submission" s LEFT JOIN "Article" a ON a."id" = s."articleId"
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY s."submittedAt" NULLS LAST, s."id" LIMIT ${MOST_PIECES}`
  return { ids: rows.map(({ id }) => id), found: rows[0]?.found ?? 0 }
}
