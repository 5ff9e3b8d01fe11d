import type { Db } from '@/lib/db'

/** Numbers a page's places from 0 without holes; with `put`, that one comes to stand at an index. */
export async function orderSlots(
  tx: Db,
  pageId: string,
  put?: { slotId: string; index: number },
): Promise<void> {
  const rows = await tx.pageSlot.findMany({
    where: { pageId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, position: true },
  })
  const ids = rows.map(({ id }) => id).filter((id) => id !== put?.slotId)
  if (put) ids.splice(Math.max(0, Math.min(put.index, ids.length)), 0, put.slotId)
  for (const [position, id] of ids.entries())
    if (rows.find((row) => row.id === id)?.position !== position)
      await tx.pageSlot.update({ where: { id }, data: { position } })
}
