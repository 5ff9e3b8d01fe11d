'use client'

import { useTranslations } from 'next-intl'
import { useDesk } from '../desk'
import { HistorySection } from '../history/history-section'
import { showArticle, showBlock } from '../page/show'
import { BlockerLinks } from '../shell/blocker-links'
import { useStore } from '../store'
import { SuspectCard } from '../suspects/suspect-card'
import { AccountSection } from './account-section'
import { ContributorSection } from './contributor-section'
import { CountySection } from './county-section'
import { FactSection } from './fact-section'
import { PhotoSection } from './photo-section'

/** Facts of the article at the caret, the suspect in hand, and what stands in the way. */
export function Inspector() {
  const t = useTranslations('workbench')
  const { page, editor } = useDesk()
  const article = useStore(page, (now) => now.outline.articles[now.place?.articleIndex ?? 0])
  const blockers = useStore(page, (now) => now.blockers)
  return (
    <section className="wb-panel wb-inspector" aria-label={t('inspector')}>
      <SuspectCard />
      <AccountSection />
      {article && (
        <>
          <CountySection key={`county ${article.attrs.id}`} article={article} />
          <ContributorSection key={`people ${article.attrs.id}`} article={article} />
          <FactSection article={article} />
          <PhotoSection article={article} />
        </>
      )}
      <section aria-labelledby="wb-preflight">
        <h2 id="wb-preflight">{t('preflight')}</h2>
        {blockers.length === 0 ? (
          <p className="text-good">✓ {t('preflightClean')}</p>
        ) : (
          <BlockerLinks
            blockers={blockers}
            onGo={({ blockId, articleId }) =>
              blockId ? showBlock(editor, blockId) : articleId && showArticle(editor, articleId)
            }
          />
        )}
      </section>
      <HistorySection articleId={article?.attrs.id ?? null} />
    </section>
  )
}
