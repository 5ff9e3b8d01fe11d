import type { Db } from '@/lib/db'
import { institutionTerms } from '@/lib/segmentation/places/institution-terms'

/** How much of a piece is read for the institutions it is about: headline, and how it begins. */
const READ = 400

/**
 * Counts what editors confirmed on a published page, as evidence for the next one: who wrote, and
 * which county a piece of one county was given that names an institution at its head.
 */
export async function rememberConfirmed(tx: Db, documentId: string): Promise<void> {
  const articles = await tx.article.findMany({
    where: { documentId },
    select: {
      headline: true,
      text: true,
      contributors: { select: { name: true } },
      counties: { where: { confirmed: true }, select: { countyCode: true } },
    },
  })
  const counted = new Map<string, { kind: string; term: string; value: string; count: number }>()
  const count = (kind: string, term: string, value: string) => {
    const key = JSON.stringify([kind, term, value])
    counted.set(key, { kind, term, value, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  for (const { headline, text, contributors, counties } of articles) {
    for (const { name } of contributors) count('contributor', name, '')
    const [county, ...others] = counties
    // A piece about several counties does not say which of them the institution is in.
    if (!county || others.length > 0) continue
    for (const { term } of institutionTerms(`${headline}\n${text.slice(0, READ)}`))
      count('county', term, county.countyCode)
  }
  // In one order everywhere, so that two issues published at once cannot lock each other out.
  for (const key of [...counted.keys()].sort()) await add(tx, counted.get(key)!)
}

async function add(tx: Db, row: { kind: string; term: string; value: string; count: number }): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "MemoryCount" ("kind", "term", "value", "count")
    VALUES (${row.kind}, ${row.term}, ${row.value}, ${row.count})
    ON CONFLICT ("kind", "term", "value") DO UPDATE SET "count" = "MemoryCount"."count" + EXCLUDED."count"`
}
