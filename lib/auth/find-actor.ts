import { cookies } from 'next/headers'
import { cache } from 'react'
import type { UserActor } from '@/lib/policies/actor'
import { actorFromSession } from './actor-from-session'
import { sessionCookie } from './session-cookie'
import { decodeSessionToken } from './session-token'

/** Who sends this request; null for a stranger. Looked up once a request, never remembered longer. */
export const findActor = cache(async (): Promise<UserActor | null> => {
  const jar = await cookies()
  const sessionId = await decodeSessionToken(jar.get(sessionCookie().name)?.value)
  return sessionId ? actorFromSession(sessionId) : null
})
