import type { Db } from '@/lib/db'
import type { NewsroomMemory } from '@/lib/segmentation/types'

/** What the newsroom has confirmed before, as the engine takes it. */
export async function newsroomMemory(tx: Db): Promise<NewsroomMemory> {
  const rows = await tx.memoryCount.findMany({ select: { kind: true, term: true, value: true, count: true } })
  const counties = new Map<string, Map<string, number>>()
  const contributors = new Map<string, number>()
  for (const { kind, term, value, count } of rows) {
    if (kind === 'contributor') contributors.set(term, count)
    else counties.set(term, (counties.get(term) ?? new Map<string, number>()).set(value, count))
  }
  return { counties, contributors }
}
