import { ArchiveView } from '@/components/paper/archive-view'
import { listPublishedIssues } from '@/lib/data/published/list-published-issues'
import { listPublishedMonths } from '@/lib/data/published/list-published-months'
import { readerRoute } from '../_reader/reader-route'

/** The archive, opened at its latest month. */
export const GET = readerRoute(async ({ t }) => {
  const months = await listPublishedMonths()
  const month = months[0]?.month ?? null
  const issues = month ? await listPublishedIssues({ month }) : []
  return {
    title: t('archiveTitle'),
    body: <ArchiveView month={month} issues={issues} months={months} t={t} />,
  }
})
