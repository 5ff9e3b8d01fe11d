import type { Db } from '@/lib/db'

/** Ends every session of the person; their next request is a stranger's. Gives how many there were. */
export async function revokeSessions(tx: Db, userId: string): Promise<number> {
  const now = new Date()
  const { count } = await tx.session.updateMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now },
  })
  return count
}
