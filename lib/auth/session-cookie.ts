import { env } from '@/lib/env'

/** How long a session lasts, in seconds, and with it the cookie and its token. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60

/**
 * Name and attributes of the session cookie. On https it is a `__Host-` cookie: a subdomain or a
 * page on plain http cannot plant one (session fixation). Lax: no cross-site POST carries it.
 */
export function sessionCookie() {
  const secure = env().PUBLIC_URL.startsWith('https:')
  return {
    name: secure ? '__Host-cleanproof' : 'cleanproof',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: SESSION_SECONDS } as const,
  }
}
