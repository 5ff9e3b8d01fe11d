import type { ReactNode } from 'react'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { SCHEMES, type Scheme } from '@/lib/preferences/schemes'
import { STYLE } from './style'

export interface DoorPageProps {
  locale: Locale
  scheme: Scheme
  /** This page's own path, to come back to after a change of language or colours. */
  here: string
  /** Why the last attempt did not succeed. */
  problem?: string
  /** Today, as a newspaper's head says it. */
  date: string
  texts: Record<'product' | 'title' | 'paper' | 'desk' | 'language' | 'scheme', string>
  children: ReactNode
}

/** The whole document of a page before the desk: a title, what went wrong, a form, no script. */
export function DoorPage({ locale, scheme, here, problem, date, texts, children }: DoorPageProps) {
  const otherLocale = LOCALES.find((other) => other !== locale)
  const nextScheme = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length]
  return (
    <html lang={locale} data-scheme={scheme === 'system' ? undefined : scheme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${problem ? `${problem} ` : ''}${texts.title} · ${texts.product}`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <p className="line">
            <span>{date}</span>
            <span>{texts.desk}</span>
          </p>
          <p className="name">{texts.product}</p>
          <hr className="rule" />
        </header>
        <main>
          <h1>{texts.title}</h1>
          {problem && (
            <p className="problem" id="problem" role="alert">
              {problem}
            </p>
          )}
          {children}
        </main>
        <footer>
          <a href="/">{texts.paper}</a>
          <span className="line">
            <form action="/scheme" method="post">
              <input type="hidden" name="to" value={here} />
              <button name="scheme" value={nextScheme} aria-label={texts.scheme} title={texts.scheme}>
                <span aria-hidden>{{ system: '◐', light: '☀', dark: '☾' }[scheme]}</span>
              </button>
            </form>
            <form action="/language" method="post">
              <input type="hidden" name="to" value={here} />
              <button name="locale" value={otherLocale} lang={otherLocale}>
                {texts.language}
              </button>
            </form>
          </span>
        </footer>
      </body>
    </html>
  )
}
