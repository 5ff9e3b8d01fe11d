import { useFormatter, useTranslations } from 'next-intl'
import { documentDiff, type ArticleDiff } from '@/lib/editor/document-diff'
import type { PageForProof } from '@/lib/data/pages/page-view'
import { BlockChange } from './block-change'

interface Props {
  last: NonNullable<PageForProof['lastApproved']>
  content: PageForProof['content']
}

/** What changed since the page was last signed: what a second signature is about. */
export function ChangesSince({ last, content }: Props) {
  const t = useTranslations('proof.changes')
  const when = useFormatter().dateTime(last.at, { dateStyle: 'medium', timeStyle: 'short' })
  const articles = documentDiff(last.content, content)
  return (
    <section
      aria-labelledby="changes"
      className="mb-6 rounded-md border border-warn/50 bg-warn-wash px-5 py-4"
    >
      <h2 id="changes" className="font-semibold">
        {t('title', { by: last.by, at: when })}
      </h2>
      {articles.length === 0 && <p className="mt-1">{t('none')}</p>}
      {articles.map((article) => (
        <ArticleChange key={article.id} article={article} />
      ))}
    </section>
  )
}

function ArticleChange({ article }: { article: ArticleDiff }) {
  const t = useTranslations('proof.changes')
  const changed = article.blocks.filter(({ change }) => change !== 'same')
  return (
    <section className="mt-3 border-t border-line pt-3">
      <h3>
        <a
          href={`#article-${article.id}`}
          className="font-serif text-lg font-semibold underline-offset-4 hover:underline"
        >
          {article.title || t('untitled')}
        </a>{' '}
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
