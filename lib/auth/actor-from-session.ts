import { db } from '@/lib/db'
import { brandUserActor, type UserActor } from '@/lib/policies/actor'
import { hashSessionId } from './session-id'

const SEEN_EVERY_MS = 60_000

/**
 * The person behind a session id; null where the session is unknown, ended or too old, or the person
 * disabled. Role and name come from the database each time, so that a change acts at once.
 */
export async function actorFromSession(sessionId: string): Promise<UserActor | null> {
  const now = new Date()
  const id = hashSessionId(sessionId)
  const session = await db().session.findFirst({
    where: { id, revokedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    select: {
      lastSeenAt: true,
      user: { select: { id: true, name: true, role: true, contributorId: true } },
    },
  })
  if (!session) return null
  const stale = new Date(now.getTime() - SEEN_EVERY_MS)
  if (session.lastSeenAt < stale)
    await db().session.updateMany({ where: { id, lastSeenAt: { lt: stale } }, data: { lastSeenAt: now } })
  return brandUserActor(session.user)
}
