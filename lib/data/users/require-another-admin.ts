import type { Db } from '@/lib/db'
import { Conflict } from '@/lib/errors'

/**
 * Makes sure that an admin is left without this person. Locks all admins in one order: two admins who
 * demote each other at the same moment would otherwise both succeed and leave nobody.
 * @throws Conflict `last-admin`
 */
export async function requireAnotherAdmin(tx: Db, userId: string): Promise<void> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "User" WHERE role = 'admin' AND "disabledAt" IS NULL ORDER BY id FOR UPDATE`
  if (!admins.some((admin) => admin.id !== userId)) throw new Conflict('last-admin')
}
