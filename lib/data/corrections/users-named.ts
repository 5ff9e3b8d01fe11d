import type { Db } from '@/lib/db'
import type { PaperContributor } from '../published/published-content'

/** Users whose contributor record bears one of these names: an article that credits them is theirs. */
export async function usersNamed(tx: Db, contributors: readonly PaperContributor[]): Promise<string[]> {
  const rows = await tx.contributorName.findMany({
    where: { name: { in: contributors.map(({ name }) => name) } },
    select: { contributor: { select: { users: { select: { id: true } } } } },
  })
  return rows.flatMap(({ contributor }) => contributor.users.map(({ id }) => id))
}
