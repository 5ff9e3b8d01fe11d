import type { Db } from '@/lib/db'
import type { UserRole } from '@/lib/domain/roles'
import { NotFound } from '@/lib/errors'

interface UserRow {
  account: string
  name: string
  role: UserRole
  disabledAt: Date | null
}

/**
 * The person, locked until the transaction ends, so that two admins take turns.
 * @throws NotFound `user-not-found`
 */
export async function loadUser(tx: Db, userId: string): Promise<UserRow> {
  const [user] = await tx.$queryRaw<UserRow[]>`
    SELECT account, name, role::text, "disabledAt" FROM "User" WHERE id::text = ${userId} FOR UPDATE`
  if (!user) throw new NotFound('user-not-found')
  return user
}
