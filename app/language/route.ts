import { cookies } from 'next/headers'
import { safePath } from '@/lib/domain/safe-path'
import { isLocale, LOCALE_COOKIE } from '@/lib/i18n/locales'
import { preferenceCookie } from '@/lib/preferences/preference-cookie'

/** The language switch: a plain form post, so that it works without script. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  const locale = form.get('locale')
  if (isLocale(locale)) (await cookies()).set(LOCALE_COOKIE, locale, preferenceCookie())
  return new Response(null, { status: 303, headers: { Location: safePath(form.get('to')) } })
}
