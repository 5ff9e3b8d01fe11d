import { useTranslations } from 'next-intl'
import type { ArticleDiff } from '@/lib/editor/document-diff'
import { BlockChange } from './block-change'

interface Props {
  articles: readonly ArticleDiff[]
  /** The articles stand on the same screen. */
  linked?: boolean
}

/** A difference between two states of a page, article by article. */
export function ArticleChanges({ articles, linked = false }: Props) {
  const t = useTranslations('proof.changes')
  if (articles.length === 0) return <p className="mt-1">{t('none')}</p>
  return articles.map((article) => <ArticleChange key={article.id} article={article} linked={linked} />)
}

function ArticleChange({ article, linked }: { article: ArticleDiff; linked: boolean }) {
  const t = useTranslations('proof.changes')
  const title = article.title || t('untitled')
  const changed = article.blocks.filter(({ change }) => change !== 'same')
  return (
    <section className="mt-3 border-t border-line pt-3">
      <h3>
        {linked ? (
          <a
            href={`#article-${article.id}`}
            className="font-serif text-lg font-semibold underline-offset-4 hover:underline"
          >
            {title}
          </a>
        ) : (
          <span className="font-serif text-lg font-semibold">{title}</span>
        )}{' '}
        <span className="text-sm text-muted">
          {[t(article.change), ...article.facts.map((fact) => t(`fact.${fact}`))].join(' · ')}
        </span>
      </h3>
      {changed.length > 0 && (
        <ul className="mt-1 space-y-1">
          {changed.map((block) => (
            <BlockChange key={block.id} block={block} />
          ))}
        </ul>
      )}
    </section>
  )
}
