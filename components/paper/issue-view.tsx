import type { PaperIssueView } from '@/lib/data/published/paper-view'
import { ContentsList } from './contents-list'
import { longDate } from './dates'
import type { PaperText } from './paper-text'

/** Everything in an issue, page by page. */
export function IssueView({ issue, t }: { issue: PaperIssueView; t: PaperText }) {
  return (
    <section className="paper-others">
      <header className="paper-title" lang={t.locale}>
        <h1>{t('contents')}</h1>
        <p>
          <time dateTime={issue.date}>{longDate(issue.date, t.locale)}</time>
        </p>
      </header>
      <ContentsList date={issue.date} contents={issue.contents} as="h2" t={t} />
    </section>
  )
}
