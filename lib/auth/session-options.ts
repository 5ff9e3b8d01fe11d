import type { NextAuthOptions } from 'next-auth'
import { env } from '@/lib/env'
import { logError } from '@/lib/log'
import { actorFromSession } from './actor-from-session'
import { SESSION_SECONDS, sessionCookie } from './session-cookie'

/**
 * next-auth as we use it: its token and its session endpoint. No provider: signing in is our own
 * (`signIn`), so that there is one door, and it is the one with the limits.
 */
export function sessionOptions(): NextAuthOptions {
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: { sessionToken: sessionCookie() },
    providers: [],
    pages: { signIn: '/sign-in' },
    callbacks: {
      // Thrown at, next-auth takes the cookie of an ended session away.
      jwt: async ({ token }) => {
        if (!(await actorFromSession(String(token.sid)))) throw new SessionEnded()
        return { sid: token.sid }
      },
      session: async ({ session, token }) => {
        const actor = await actorFromSession(String(token.sid))
        return { expires: session.expires, user: { name: actor?.name ?? null } }
      },
    },
    logger: {
      error: (code, metadata) => {
        if (!(metadata instanceof SessionEnded)) logError(`next-auth ${code}`, metadata)
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

class SessionEnded extends Error {}
