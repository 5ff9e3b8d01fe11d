import { cookies } from 'next/headers'
import { LOCALE_COOKIE } from '@/lib/i18n/locales'
import { endSession } from './end-session'
import { sessionCookie } from './session-cookie'
import { decodeSessionToken } from './session-token'

/** Ends the session of this request, here and in every other tab. In an action or a route handler. */
export async function signOut(): Promise<void> {
  const jar = await cookies()
  const { name, options } = sessionCookie()
  const sessionId = await decodeSessionToken(jar.get(name)?.value)
  if (sessionId) await endSession(sessionId)
  jar.set(name, '', { ...options, maxAge: 0 })
  // The next person at this computer gets their own language back, not the last one's.
  jar.delete(LOCALE_COOKIE)
}
