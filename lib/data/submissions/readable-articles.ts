import type { Db } from '@/lib/db'

/** Those of these articles that readers can read now. */
export async function readableArticles(tx: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.publishedArticle.findMany({
    where: {
      id: { in: [...ids] },
      takenDownAt: null,
      OR: [{ embargoedUntil: null }, { embargoedUntil: { lte: new Date() } }],
    },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}
