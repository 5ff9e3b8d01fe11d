import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import type { ErrorFact } from '@/lib/actions/error-result'
import { isScheme, SCHEME_COOKIE, SCHEMES } from '@/lib/preferences/schemes'
import { SignInPage } from './sign-in-page'
import { SIGN_IN_CSP } from './style'

interface Shown {
  next: string
  account?: string
  error?: ErrorFact
}

/** The sign-in page as HTML, in the language and colours of this browser. */
export async function renderSignIn({ next, account = '', error }: Shown, init: ResponseInit = {}) {
  const t = await getTranslations()
  const chosen = (await cookies()).get(SCHEME_COOKIE)?.value
  const scheme = isScheme(chosen) ? chosen : 'system'
  const nextScheme = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length] ?? 'system'
  const page = (
    <SignInPage
      locale={await getLocale()}
      scheme={scheme}
      next={next}
      account={account}
      problem={error && problem(t, error)}
      date={(await getFormatter()).dateTime(new Date(), { dateStyle: 'full' })}
      texts={{
        product: t('app.name'),
        title: t('signIn.title'),
        account: t('signIn.account'),
        password: t('signIn.password'),
        enter: t('signIn.enter'),
        help: t('signIn.help'),
        paper: t('layout.paper'),
        desk: t('layout.desk'),
        language: t('language.switchTo'),
        scheme: t('scheme.switch', { now: t(`scheme.${scheme}`), next: t(`scheme.${nextScheme}`) }),
      }}
    />
  )
  // Next refuses a static import of it in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const headers = new Headers(init.headers)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', SIGN_IN_CSP)
  headers.set('Cache-Control', 'private, no-store')
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, { ...init, headers })
}

function problem(t: Awaited<ReturnType<typeof getTranslations<never>>>, error: ErrorFact): string {
  const minutes = Math.ceil(Number(error.values.seconds) / 60)
  if (error.kind === 'too-many') return t('signIn.tooMany', { minutes })
  return error.kind === 'unauthenticated' ? t('signIn.wrong') : t('signIn.refused')
}
