import { encodeSessionToken } from '@/lib/auth/session-token'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { plantPerson } from '@/test/factories/people'

/** The Cookie header of a new editor who is signed in. */
export async function cookieOfEditor(): Promise<string> {
  const { sessionId } = await plantPerson('editor')
  return `${sessionCookie().name}=${await encodeSessionToken(sessionId)}`
}
