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
      sessions: {
        create: {
          id: hashSessionId(sessionId),
          address: '127.0.0.1',
          agent: 'test',
          expiresAt: new Date(Date.now() + 3_600_000),
        },
      },
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
  const { sessionId } = await plantPerson(role, facts)
  const actor = await actorFromSession(sessionId)
  if (!actor) throw new Error('A planted session makes no actor')
  return actor
}
