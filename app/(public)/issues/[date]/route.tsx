import { ArchiveView } from '@/components/paper/archive-view'
import { longDate, monthName } from '@/components/paper/dates'
import { IssueView } from '@/components/paper/issue-view'
import { getPublishedIssue } from '@/lib/data/published/get-published-issue'
import { listPublishedIssues } from '@/lib/data/published/list-published-issues'
import { listPublishedMonths } from '@/lib/data/published/list-published-months'
import { isIsoDate } from '@/lib/domain/issue-date'
import { readerRoute } from '../../_reader/reader-route'

/** An issue by its day, or the archive of a month. */
export const GET = readerRoute<{ date: string }>(async ({ params: { date }, t }) => {
  if (isIsoDate(`${date}-01`)) {
    const [issues, months] = await Promise.all([listPublishedIssues({ month: date }), listPublishedMonths()])
    return {
      title: t('archiveMonth', { month: monthName(date, t.locale) }),
      // An empty month helps a reader who came there by hand and is nothing to be found by search.
      hidden: issues.length === 0,
      body: <ArchiveView month={date} issues={issues} months={months} t={t} />,
    }
  }
  const issue = await getPublishedIssue({ date })
  return { title: longDate(date, t.locale), issue, body: <IssueView issue={issue} t={t} /> }
})
