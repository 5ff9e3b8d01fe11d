import { db } from '@/lib/db'
import type { PaperFacts } from './paper-view'

/** The paper's name and the version of what readers see. Every request asks: one statement, by hand. */
export async function getPaperFacts(): Promise<PaperFacts> {
  // The newest publication, not the newest issue: an older issue may be published later.
  const [row] = await db().$queryRaw<{ name: string | null; latest: string | null }[]>`
    SELECT (SELECT "name" FROM "Publication" ORDER BY "id" LIMIT 1) AS name,
      (SELECT concat("at", ' ', "id") FROM "IssuePublication" ORDER BY "at" DESC, "id" DESC LIMIT 1) AS latest`
  const name = row?.name ?? ''
  return { name, version: `${row?.latest ?? ''} ${name}` }
}
