import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { isScheme, SCHEME_COOKIE, SCHEMES } from '@/lib/preferences/schemes'
import { DoorPage } from './door-page'
import { DOOR_CSP } from './style'

interface Shown {
  title: string
  here: string
  problem?: string | undefined
  children: ReactNode
}

/** A page before the desk as HTML, in the language and colours of this browser. */
export async function renderDoor({ title, here, problem, children }: Shown, init: ResponseInit = {}) {
  const t = await getTranslations()
  const chosen = (await cookies()).get(SCHEME_COOKIE)?.value
  const scheme = isScheme(chosen) ? chosen : 'system'
  const nextScheme = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length] ?? 'system'
  const page = (
    <DoorPage
      locale={await getLocale()}
      scheme={scheme}
      here={here}
      problem={problem}
      date={(await getFormatter()).dateTime(new Date(), { dateStyle: 'full' })}
      texts={{
        product: t('app.name'),
        title,
        paper: t('layout.paper'),
        desk: t('layout.desk'),
        language: t('language.switchTo'),
        scheme: t('scheme.switch', { now: t(`scheme.${scheme}`), next: t(`scheme.${nextScheme}`) }),
      }}
    >
      {children}
    </DoorPage>
  )
  // Next refuses a static import of it in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const headers = new Headers(init.headers)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', DOOR_CSP)
  headers.set('Cache-Control', 'private, no-store')
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, { ...init, headers })
}
