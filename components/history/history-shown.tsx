import { useTranslations } from 'next-intl'
import { ArticleChanges } from '@/components/proof/article-changes'
import { PageAct, type PageAction } from '@/components/proof/page-act'
import type { PageHistory } from '@/lib/data/history/history-view'
import { documentDiff } from '@/lib/editor/document-diff'

/** What one entry changed, and the way back to it. */
export function HistoryShown({ page, restore }: { page: PageHistory; restore: PageAction }) {
  const t = useTranslations('history')
  if (!page.shown) return <p className="text-muted">{t('choose')}</p>
  const { entry, before, content } = page.shown
  const { version } = entry
  return (
    <section aria-labelledby="shown">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="shown" className="font-serif text-xl font-semibold">
          {t('shownTitle', { by: entry.by })}
        </h2>
        {page.abilities.restore && version < page.version && (
          <PageAct
            action={restore}
            values={{ documentId: page.documentId, version: String(version), current: String(page.version) }}
            shortcut="r"
            kind="secondary"
            label={t('restore.label')}
            title={t('restore.title', { version })}
            text={t('restore.text')}
          />
        )}
      </div>
      {entry.from === version ? (
        <p className="mt-2 text-muted">{t('nothing')}</p>
      ) : (
        <ArticleChanges articles={documentDiff(before, content)} />
      )}
    </section>
  )
}
