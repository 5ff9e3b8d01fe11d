import { cookies } from 'next/headers'
import { hashSessionId } from './session-id'
import { sessionCookie } from './session-cookie'
import { decodeSessionToken } from './session-token'

/** The id of this request's session row, which one does not end when one ends the others; empty for none. */
export async function ownSessionRow(): Promise<string> {
  const sessionId = await decodeSessionToken((await cookies()).get(sessionCookie().name)?.value)
  return sessionId ? hashSessionId(sessionId) : ''
}
