'use client'

import { useTranslations } from 'next-intl'
import { CommentSection } from '@/components/comments/comment-section'
import { useDesk } from '../desk'
import { HistorySection } from '../history/history-section'
import { useStore } from '../store'
import { SuspectCard } from '../suspects/suspect-card'
import { AccountSection } from './account-section'
import { ChecksSection } from './checks-section'
import { ContributorSection } from './contributor-section'
import { CountySection } from './county-section'
import { FactSection } from './fact-section'
import { PhotoSection } from './photo-section'

/** Facts of the article at the caret, the suspect in hand, and what stands in the way. */
export function Inspector() {
  const t = useTranslations('workbench')
  const { page, work } = useDesk()
  const article = useStore(page, (now) => now.outline.articles[now.place?.articleIndex ?? 0])
  return (
    <section className="wb-panel wb-inspector" aria-label={t('inspector')}>
      <SuspectCard />
      <AccountSection />
      {article && (
        <>
          {/* On a page that is only read, what cannot be changed must not look as if it could. */}
          <fieldset className="contents" disabled={!work.abilities.edit}>
            <CountySection key={`county ${article.attrs.id}`} article={article} />
            <ContributorSection key={`people ${article.attrs.id}`} article={article} />
            <FactSection article={article} />
          </fieldset>
          <PhotoSection article={article} />
        </>
      )}
      <ChecksSection />
      <CommentSection />
      <HistorySection articleId={article?.attrs.id ?? null} />
    </section>
  )
}
