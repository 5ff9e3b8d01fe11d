import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'

/** Names of known contributors, most printed first, at most 500. */
export async function listContributorNames(actor: Actor): Promise<string[]> {
  requireAbility(actor, 'desk.enter')
  const rows = await db().contributorName.findMany({
    select: { name: true },
    orderBy: [{ contributor: { articles: { _count: 'desc' } } }, { name: 'asc' }],
    take: 500,
  })
  return rows.map((row) => row.name)
}
