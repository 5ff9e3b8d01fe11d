import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'

export interface MemoryEntry {
  kind: 'county' | 'contributor'
  /** Institution or contributor, as printed. */
  term: string
  /** The county it was given; empty for a contributor. */
  value: string
  countyName: string | null
  /** How many published pieces confirmed it. */
  count: number
}

/** What the newsroom has confirmed, most often first: what holds `words`, at most 200. */
export async function listMemory(
  actor: Actor,
  { words = '' }: { words?: string } = {},
): Promise<MemoryEntry[]> {
  requireAbility(actor, 'publication.manage')
  const rows = await db().memoryCount.findMany({
    where: words.trim() === '' ? {} : { term: { contains: words.trim() } },
    orderBy: [{ count: 'desc' }, { kind: 'asc' }, { term: 'asc' }],
    take: 200,
    select: { kind: true, term: true, value: true, count: true },
  })
  const counties = await db().county.findMany({
    where: { code: { in: rows.map((row) => row.value) } },
    select: { code: true, name: true },
  })
  const names = new Map(counties.map((county) => [county.code, county.name]))
  return rows.map((row) => ({
    ...row,
    kind: row.kind === 'contributor' ? 'contributor' : 'county',
    countyName: names.get(row.value) ?? null,
  }))
}
