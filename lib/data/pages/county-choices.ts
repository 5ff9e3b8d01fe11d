import type { Db } from '@/lib/db'
import type { CountyChoice } from './page-view'

/** Counties to choose from: the prefecture itself and its counties, with their townships, by code. */
export async function countyChoices(tx: Db, prefectureCode: string): Promise<CountyChoice[]> {
  const rows = await tx.county.findMany({
    where: { prefectureCode },
    orderBy: { code: 'asc' },
    select: {
      code: true,
      name: true,
      prefectureName: true,
      townships: { select: { name: true }, orderBy: { code: 'asc' } },
    },
  })
  return rows.map((row) => ({ ...row, townships: row.townships.map((t) => t.name) }))
}
