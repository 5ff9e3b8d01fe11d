import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/env'
import { SESSION_SECONDS } from './session-cookie'

const payload = z.object({ sid: z.string() })

/** The cookie's value: next-auth's encrypted token, which carries the session id and nothing else. */
export async function encodeSessionToken(sessionId: string): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: env().AUTH_SECRET, maxAge: SESSION_SECONDS })
}

/** The session id in a cookie's value; null where the token is forged, damaged or too old. */
export async function decodeSessionToken(token: string | undefined): Promise<string | null> {
  if (!token) return null
  const decoded = await decode({ token, secret: env().AUTH_SECRET }).catch(() => null)
  return payload.safeParse(decoded).data?.sid ?? null
}
