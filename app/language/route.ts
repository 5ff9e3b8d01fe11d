import { cookies } from 'next/headers'
import { findActor } from '@/lib/auth/find-actor'
import { setOwnLocale } from '@/lib/data/users/set-own-locale'
import { safePath } from '@/lib/domain/safe-path'
import { isLocale, LOCALE_COOKIE } from '@/lib/i18n/locales'
import { preferenceCookie } from '@/lib/preferences/preference-cookie'

/**
 * The language switch: a plain form post, so that it works without script. Remembered in the browser,
 * and for who is signed in with their account, so that it holds on their other devices.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  const locale = form.get('locale')
  if (isLocale(locale)) {
    ;(await cookies()).set(LOCALE_COOKIE, locale, preferenceCookie())
    const actor = await findActor()
    if (actor) await setOwnLocale(actor, { locale })
  }
  return new Response(null, { status: 303, headers: { Location: safePath(form.get('to')) } })
}
