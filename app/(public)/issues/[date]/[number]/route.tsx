import { longDate } from '@/components/paper/dates'
import { PageScreen } from '@/components/paper/page-screen'
import { pageTitle } from '@/components/paper/titles'
import { getPublishedPage } from '@/lib/data/published/get-published-page'
import { NotFound } from '@/lib/errors'
import { readerRoute } from '../../../_reader/reader-route'

/** One newspaper page. */
export const GET = readerRoute<{ date: string; number: string }>(async ({ params, t }) => {
  // One address a page: 01 is not 1.
  if (!/^[1-9]\d{0,3}$/.test(params.number)) throw new NotFound('published-page-not-found', params)
  const page = await getPublishedPage({ date: params.date, number: Number(params.number) })
  return {
    title: `${longDate(page.issue.date, t.locale)} ${pageTitle(page, t)}`,
    issue: page.issue,
    currentPage: page.number,
    body: <PageScreen page={page} t={t} />,
  }
})
