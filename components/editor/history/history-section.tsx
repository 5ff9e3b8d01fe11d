'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ArticleHistory } from './article-history'
import { PageHistory } from './page-history'

const SCOPES = ['article', 'page'] as const

/** What became of the article at the caret, or of the whole page. */
export function HistorySection({ articleId }: { articleId: string | null }) {
  const t = useTranslations('workbench.history')
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('article')
  return (
    <section aria-labelledby="wb-history" data-testid="history">
      <div className="wb-row">
        <h2 id="wb-history">{t('title')}</h2>
        {SCOPES.map((one) => (
          <button
            key={one}
            type="button"
            className="wb-pill"
            aria-pressed={scope === one}
            onClick={() => setScope(one)}
          >
            {t(`scopes.${one}`)}
          </button>
        ))}
      </div>
      {scope === 'article' && articleId && <ArticleHistory key={articleId} articleId={articleId} />}
      {scope === 'page' && <PageHistory />}
    </section>
  )
}
