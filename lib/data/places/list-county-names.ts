import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'

/** Names of the counties of the paper's prefecture by code, for everybody who is signed in. */
export async function listCountyNames(_actor: Actor): Promise<Record<string, string>> {
  const { prefectureCode } = await db().publication.findUniqueOrThrow({
    where: { id: 1 },
    select: { prefectureCode: true },
  })
  const rows = await db().county.findMany({ where: { prefectureCode }, select: { code: true, name: true } })
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}
