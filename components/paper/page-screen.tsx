import type { PaperPageView } from '@/lib/data/published/paper-view'
import { longDate } from './dates'
import { PageView } from './page-view'
import type { PaperText } from './paper-text'
import { pageTitle } from './titles'

/** A newspaper page under the name that a screen reader announces it by. */
export function PageScreen({ page, t }: { page: PaperPageView; t: PaperText }) {
  return (
    <>
      <h1 className="sr-only" lang={t.locale}>
        {longDate(page.issue.date, t.locale)}　{pageTitle(page, t)}
      </h1>
      <PageView page={page} t={t} />
    </>
  )
}
