import { useTranslations } from 'next-intl'
import { PieceChanges } from '@/components/reviews/piece-changes'
import { Badge } from '@/components/ui/badge'
import type { ArticleDiff, BlockMove } from '@/lib/editor/document-diff'

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
  const { change, moves, reordered } = article
  const [only] = moves
  // An article that came of another, or went into one, is neither new text nor lost.
  const what =
    only && change === 'added'
      ? t('splitOff', { title: only.title || t('untitled') })
      : only && change === 'removed'
        ? t('mergedInto', { title: only.title || t('untitled') })
        : t(change)
  return (
    <section className="mt-3 border-t border-line pt-3">
      <h3>
        {linked && change !== 'removed' ? (
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
          {[what, ...(reordered ? [t('reordered')] : [])].join(' · ')}
        </span>
      </h3>
      {moves.length > 0 && (
        <ul className="divide-y divide-line">
          {moves.map((move) => (
            <MoveRow key={`${move.kind} ${move.articleId} ${move.text}`} move={move} />
          ))}
        </ul>
      )}
      <PieceChanges changes={article.changes} />
    </section>
  )
}

function MoveRow({ move }: { move: BlockMove }) {
  const t = useTranslations('proof.changes')
  const { kind, count } = move
  return (
    <li className="grid items-start gap-x-3 gap-y-1 py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <span className="text-sm text-muted">
        <Badge tone="note">{t(`move.${kind}`)}</Badge>
      </span>
      <p className="min-w-0">
        {t(`moveText.${kind}`, { count, title: move.title || t('untitled') })}{' '}
        <span lang="zh-CN" className="font-serif text-muted">
          {move.text}
        </span>
      </p>
    </li>
  )
}
