'use client'

import { useTranslations } from 'next-intl'
import { ARTICLE_KINDS, type ArticleKind } from '@/lib/segmentation/types'
import { useDesk } from '../desk'
import type { ArticleOutline } from '../page/outline'
import { setArticleFacts } from './set-article-facts'

const FACTS = ['column', 'genre', 'placement'] as const

/** What the article is, and where it stands in the paper: 栏目, 体裁, 位置. */
export function FactSection({ article }: { article: ArticleOutline }) {
  const t = useTranslations('workbench')
  const { editor } = useDesk()
  const { id, kind } = article.attrs
  return (
    <section aria-labelledby="wb-facts">
      <h2 id="wb-facts">{t('facts')}</h2>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1.5">
        <label htmlFor="wb-kind" className="text-muted">
          {t('kind')}
        </label>
        <select
          id="wb-kind"
          className="wb-field"
          value={kind}
          onChange={(event) => setArticleFacts(editor, id, { kind: event.target.value as ArticleKind })}
        >
          {ARTICLE_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kinds.${one}`)}
            </option>
          ))}
        </select>
        {FACTS.map((name) => (
          <FactField
            // A fact that changed elsewhere shows at once; typing is told when it is done.
            key={`${id} ${name} ${article.attrs[name] ?? ''}`}
            label={t(name)}
            value={article.attrs[name] ?? ''}
            onDone={(value) => setArticleFacts(editor, id, { [name]: value.trim() || null })}
          />
        ))}
      </div>
    </section>
  )
}

function FactField({
  label,
  value,
  onDone,
}: {
  label: string
  value: string
  onDone: (value: string) => void
}) {
  return (
    <label className="contents">
      <span className="text-muted">{label}</span>
      <input
        className="wb-field"
        defaultValue={value}
        maxLength={200}
        onBlur={(event) => event.target.value !== value && onDone(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur()
        }}
      />
    </label>
  )
}
