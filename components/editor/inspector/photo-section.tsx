'use client'

import { useTranslations } from 'next-intl'
import { articlePhotos } from '@/lib/editor/article-photos'
import type { ArticleJson } from '@/lib/editor/document-json'
import type { ArticleOutline } from '../page/outline'

/** The pictures that the article's captions speak of; each waits for its file. */
export function PhotoSection({ article }: { article: ArticleOutline }) {
  const t = useTranslations('workbench')
  if (!article.blocks.some(({ role }) => role === 'caption' || role === 'credit')) return null
  const photos = articlePhotos(article.node.toJSON() as ArticleJson)
  return (
    <section aria-labelledby="wb-photos">
      <h2 id="wb-photos">{t('photos')}</h2>
      <ul className="wb-list">
        {photos.map(({ caption, credit, photographer }, index) => (
          <li key={index} className="flex-col">
            <span className="line-clamp-2">{caption || t('noCaption')}</span>
            <span className={credit ? 'text-muted' : 'text-seal'}>
              {photographer ?? (credit || t('noCredit'))}
            </span>
            <span className="text-muted">{t('photoFileMissing')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
