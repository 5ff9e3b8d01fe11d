import { db } from '@/lib/db'
import type { PaperFacts } from './paper-view'

/** The paper's name and the version of what readers see. Every request asks: one statement, by hand. */
export async function getPaperFacts(): Promise<PaperFacts> {
  // By this process's clock, as the questions about articles are: what is read under a version is never
  // older than it.
  const now = new Date()
  // The newest publication, not the newest issue: an older issue may be published later. Counts stand
  // beside the newest, for of two that were made at once the earlier may be seen last.
  const [row] = await db().$queryRaw<{ name: string | null; latest: string | null }[]>`
    SELECT (SELECT "name" FROM "Publication" ORDER BY "id" LIMIT 1) AS name,
      concat_ws(' ',
        (SELECT concat(count(*), ' ', max("at")) FROM "IssuePublication"),
        (SELECT concat(count(*), ' ', max("signedAt")) FROM "ArticleCorrection" WHERE "signedAt" IS NOT NULL),
        (SELECT count(*) FROM "PublishedArticle" WHERE "embargoedUntil" > ${now}),
        (SELECT max("embargoedUntil") FROM "PublishedArticle" WHERE "embargoedUntil" <= ${now})) AS latest`
  const name = row?.name ?? ''
  return { name, version: `${row?.latest ?? ''} ${name}` }
}
