import type { Db } from '@/lib/db'

/** Holds an issue's row until the transaction ends; false where there is none. */
export async function lockIssue(tx: Db, issueId: string): Promise<boolean> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Issue" WHERE "id"::text = ${issueId} FOR UPDATE`
  return held.length > 0
}
