import type { PaperIssue } from '@/lib/data/published/paper-view'
import { fullDate, lunarDate } from './dates'
import type { PaperText } from './paper-text'

interface Props {
  name: string
  issue: PaperIssue | null
  /** This page's own address, to come back to after the language was changed. */
  path: string
  t: PaperText
}

/** The paper's name between its date and its number. */
export function Masthead({ name, issue, path, t }: Props) {
  return (
    <header className="paper-masthead" lang={t.locale}>
      <div className="paper-date">
        {issue ? (
          <>
            <p>
              <time dateTime={issue.date}>{fullDate(issue.date, t.locale)}</time>
            </p>
            <p lang="zh-CN">{lunarDate(issue.date)}</p>
          </>
        ) : (
          <p>
            <a href="/">{t('latest')}</a>
          </p>
        )}
      </div>
      <p className="paper-name" lang="zh-CN">
        <a href="/">{name || t('unnamed')}</a>
      </p>
      <div className="paper-service">
        {issue && (
          <p>
            {t('issueNumber', { number: issue.number })}　{t('pagesToday', { count: issue.pages.length })}
          </p>
        )}
        <nav>
          <a href="/issues">{t('archive')}</a>
          <a href="/counties">{t('counties')}</a>
          <form method="post" action="/language">
            <input type="hidden" name="locale" value={t.locale === 'en' ? 'zh-CN' : 'en'} />
            <input type="hidden" name="to" value={path} />
            <button title={t('languageLabel')} lang={t.locale === 'en' ? 'zh-CN' : 'en'}>
              {t('language')}
            </button>
          </form>
        </nav>
      </div>
    </header>
  )
}
