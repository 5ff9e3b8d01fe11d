import { db } from '@/lib/db'
import { SESSION_SECONDS } from './session-cookie'
import { hashSessionId, newSessionId } from './session-id'

/**
 * A new session for a person whose password has just been verified against `passwordHash`; its id, or
 * null where the password was reset or the person disabled meanwhile: both end all sessions, and one
 * opened at that moment would live on.
 */
export async function openSession(
  user: { id: string; passwordHash: string },
  from: { address: string; agent: string },
): Promise<string | null> {
  const sessionId = newSessionId()
  const now = new Date()
  return db().$transaction(async (tx) => {
    const stands = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "User" WHERE id = ${user.id}::uuid AND "passwordHash" = ${user.passwordHash}
        AND "disabledAt" IS NULL FOR SHARE`
    if (stands.length === 0) return null
    await tx.session.deleteMany({ where: { userId: user.id, expiresAt: { lt: now } } })
    await tx.session.create({
      data: {
        id: hashSessionId(sessionId),
        userId: user.id,
        address: from.address,
        agent: from.agent.slice(0, 300),
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
      },
      select: { id: true },
    })
    return sessionId
  })
}
