import type { Db } from '@/lib/db'

/** The list of offices in its order, kept from everybody else who would change it until the transaction ends. */
export async function lockOffices(tx: Db): Promise<{ id: string; name: string; title: string }[]> {
  await tx.$executeRaw`LOCK TABLE "OfficeTitle" IN SHARE ROW EXCLUSIVE MODE`
  return tx.officeTitle.findMany({
    orderBy: [{ position: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, title: true },
  })
}
