import 'server-only'
import { env } from '@/lib/env'

/** How a choice of language or colours is remembered: a year, for the whole site, not for scripts. */
export function preferenceCookie() {
  return {
    path: '/',
    maxAge: 365 * 24 * 60 * 60,
    sameSite: 'lax',
    httpOnly: true,
    secure: env().PUBLIC_URL.startsWith('https:'),
  } as const
}
