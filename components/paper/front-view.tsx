import type { FrontPageView } from '@/lib/data/published/paper-view'
import { ContentsList } from './contents-list'
import { PageScreen } from './page-screen'
import type { PaperText } from './paper-text'

/** The latest issue: its first page, then what stands on the others. */
export function FrontView({ front: { page, others }, t }: { front: FrontPageView; t: PaperText }) {
  return (
    <>
      <PageScreen page={page} t={t} />
      {others.length > 0 && (
        <section className="paper-others" aria-labelledby="others">
          <h2 id="others" lang={t.locale}>
            {t('otherPages')}
          </h2>
          <ContentsList date={page.issue.date} contents={others} as="h3" t={t} />
        </section>
      )}
    </>
  )
}
