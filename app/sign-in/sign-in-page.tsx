import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { SCHEMES, type Scheme } from '@/lib/preferences/schemes'
import { STYLE } from './style'

export interface SignInPageProps {
  locale: Locale
  scheme: Scheme
  /** Where to go after; a path of this site. */
  next: string
  account: string
  /** Why the last attempt did not succeed. */
  problem?: string
  /** Today, as a newspaper's head says it. */
  date: string
  texts: Record<
    | 'product'
    | 'title'
    | 'account'
    | 'password'
    | 'enter'
    | 'help'
    | 'paper'
    | 'desk'
    | 'language'
    | 'scheme',
    string
  >
}

/** The whole document: one form, no script. */
export function SignInPage({ locale, scheme, next, account, problem, date, texts }: SignInPageProps) {
  const here = `/sign-in?next=${encodeURIComponent(next)}`
  const otherLocale = LOCALES.find((other) => other !== locale)
  const nextScheme = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length]
  const invalid = problem ? ({ 'aria-invalid': true, 'aria-describedby': 'problem' } as const) : {}
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
          <form action="/sign-in" method="post">
            <input type="hidden" name="next" value={next} />
            <label htmlFor="account">{texts.account}</label>
            <input
              id="account"
              name="account"
              defaultValue={account}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={100}
              required
              autoFocus={!account}
              {...invalid}
            />
            <label htmlFor="password">{texts.password}</label>
            <input
              id="password"
              name="password"
              type="password"
              autoComplete="current-password"
              maxLength={1000}
              required
              autoFocus={Boolean(account)}
              {...invalid}
            />
            <button type="submit" className="enter">
              {texts.enter}
            </button>
          </form>
          <p className="help">{texts.help}</p>
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
