import 'server-only'
import { cookies, headers } from 'next/headers'
import { isLocale, LOCALE_COOKIE, type Locale } from './locales'
import { negotiateLocale } from './negotiate-locale'

/**
 * The language of this request: the one chosen here, else what the browser asks for. Signing in
 * puts the person's own language into the same cookie, so that it is known without a query.
 */
export async function currentLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  return isLocale(chosen) ? chosen : negotiateLocale((await headers()).get('accept-language'))
}
