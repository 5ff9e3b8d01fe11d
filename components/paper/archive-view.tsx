import type { PaperIssueSummary } from '@/lib/data/published/paper-view'
import { issueAddress, monthAddress } from './addresses'
import { fullDate, monthName } from './dates'
import type { PaperText } from './paper-text'

interface Props {
  /** `YYYY-MM`, or null before the first publication. */
  month: string | null
  issues: readonly PaperIssueSummary[]
  months: readonly { month: string; issues: number }[]
  t: PaperText
}

/** The issues of one month, and the way to every other month. */
export function ArchiveView({ month, issues, months, t }: Props) {
  return (
    <section className="paper-list">
      <header className="paper-title" lang={t.locale}>
        <h1>{month ? t('archiveMonth', { month: monthName(month, t.locale) }) : t('archiveTitle')}</h1>
      </header>
      {issues.length === 0 && <p lang={t.locale}>{t(months.length ? 'nothingInMonth' : 'emptyText')}</p>}
      <ol className="paper-days">
        {issues.map(({ date, number, pageCount, lead }) => (
          <li key={date}>
            <a href={issueAddress(date)}>
              <span lang={t.locale}>
                <time dateTime={date}>{fullDate(date, t.locale)}</time>
              </span>
              {lead && <strong>{lead}</strong>}
              <small lang={t.locale}>
                {t('issueNumber', { number })}　{t('pageCount', { count: pageCount })}
              </small>
            </a>
          </li>
        ))}
      </ol>
      {months.length > 0 && <Months months={months} current={month} t={t} />}
    </section>
  )
}

function Months({ months, current, t }: Pick<Props, 'months' | 't'> & { current: string | null }) {
  return (
    <nav className="paper-months" aria-labelledby="months" lang={t.locale}>
      <h2 id="months">{t('months')}</h2>
      <ul>
        {months.map(({ month, issues }) => (
          <li key={month}>
            <a href={monthAddress(month)} aria-current={month === current ? 'page' : undefined}>
              {monthName(month, t.locale)} <small>{t('monthIssues', { count: issues })}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
