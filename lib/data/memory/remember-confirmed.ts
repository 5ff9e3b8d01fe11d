import type { Db } from '@/lib/db'

/**
 * Counts what editors confirmed on a page that is done, as evidence for the next one: names of
 * contributors, and which county a piece was given that names an institution of its headline.
 */
export async function rememberConfirmed(tx: Db, documentId: string): Promise<void> {
  const rows = await tx.articleContributor.findMany({
    where: { article: { documentId } },
    select: { name: true },
    distinct: ['name'],
    orderBy: { name: 'asc' },
  })
  for (const { name } of rows) await count(tx, 'contributor', name, '')
}

async function count(tx: Db, kind: string, term: string, value: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "MemoryCount" ("kind", "term", "value", "count") VALUES (${kind}, ${term}, ${value}, 1)
    ON CONFLICT ("kind", "term", "value") DO UPDATE SET "count" = "MemoryCount"."count" + 1`
}
