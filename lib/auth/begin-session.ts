import { cookies, headers } from 'next/headers'
import { db } from '@/lib/db'
import { isLocale, LOCALE_COOKIE } from '@/lib/i18n/locales'
import { preferenceCookie } from '@/lib/preferences/preference-cookie'
import { clientAddress } from './client-address'
import { endSession } from './end-session'
import { sessionCookie } from './session-cookie'
import { decodeSessionToken, encodeSessionToken } from './session-token'
import { signIn } from './sign-in'

/**
 * Signs this browser in, and gives it the person's language, or the person the language chosen in
 * this browser. In a route handler. @throws what `signIn` throws
 */
export async function beginSession(typed: { account: string; password: string }): Promise<void> {
  const head = await headers()
  const { sessionId, user } = await signIn({
    ...typed,
    address: clientAddress(head),
    agent: head.get('user-agent') ?? '',
  })
  const jar = await cookies()
  const { name, options } = sessionCookie()
  // What was signed in here before ends: its cookie is about to be lost, and nobody could end it.
  const before = await decodeSessionToken(jar.get(name)?.value)
  if (before) await endSession(before)
  jar.set(name, await encodeSessionToken(sessionId), options)
  const chosen = jar.get(LOCALE_COOKIE)?.value
  if (!isLocale(chosen)) jar.set(LOCALE_COOKIE, user.locale, preferenceCookie())
  else if (chosen !== user.locale)
    await db().user.updateMany({ where: { id: user.id }, data: { locale: chosen } })
}
