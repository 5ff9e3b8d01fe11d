import { randomUUID } from 'node:crypto'
import { actorFromSession } from '@/lib/auth/actor-from-session'
import { hashSessionId, newSessionId } from '@/lib/auth/session-id'
import { db } from '@/lib/db'
import type { UserRole } from '@/lib/domain/roles'
import type { UserActor } from '@/lib/policies/actor'

/** A person with a running session, as signing in leaves them; no password opens the account. */
export async function plantPerson(
  role: UserRole,
  facts: { name?: string; account?: string; contributorId?: string } = {},
): Promise<{ userId: string; sessionId: string }> {
  const account = facts.account ?? `${role}-${randomUUID()}`
  const sessionId = newSessionId()
  const user = await db().user.create({
    data: {
      account,
      name: facts.name ?? account.slice(0, 12),
      role,
      passwordHash: 'planted: opens nothing',
      ...(facts.contributorId && { contributorId: facts.contributorId }),
      sessions: { create: plantedSession(sessionId) },
    },
    select: { id: true },
  })
  return { userId: user.id, sessionId }
}

/** A new person of this role as the actor that their session makes of them. */
export async function actorOf(
  role: UserRole,
  facts: Parameters<typeof plantPerson>[1] = {},
): Promise<UserActor> {
  return actorBehind((await plantPerson(role, facts)).sessionId)
}

/** A person who is there already, as the actor that a new session makes of them. */
export async function actorOfUser(userId: string): Promise<UserActor> {
  const sessionId = newSessionId()
  await db().session.create({ data: { userId, ...plantedSession(sessionId) } })
  return actorBehind(sessionId)
}

async function actorBehind(sessionId: string): Promise<UserActor> {
  const actor = await actorFromSession(sessionId)
  if (!actor) throw new Error('A planted session makes no actor')
  return actor
}

const plantedSession = (sessionId: string) => ({
  id: hashSessionId(sessionId),
  address: '127.0.0.1',
  agent: 'test',
  expiresAt: new Date(Date.now() + 3_600_000),
})
