import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { FormAnswer } from '@/components/errors/form-answer'
import { ArticleBody } from '@/components/paper/article-body'
import { ArticleHead } from '@/components/paper/article-head'
import { articleParts } from '@/components/paper/article-parts'
import type { PaperText } from '@/components/paper/paper-text'
import '@/components/paper/paper.css'
import type { PieceForReview } from '@/lib/data/reviews/review-view'
import { pieceDiff } from '@/lib/editor/piece-diff/piece-diff'
import { publishedArticles } from '@/lib/editor/published-articles'
import { OpenComments } from './open-comments'
import { PieceChanges } from './piece-changes'
import { ReviewLevels } from './review-levels'
import { ReviewActs } from './review-acts'
import { VerdictList } from './verdict-list'

type Action = (previous: unknown, form: FormData) => Promise<FormAnswer>

interface Props {
  piece: PieceForReview
  paper: PaperText
  actions: { approve: Action; return: Action; revert: Action }
}

/** A piece open for review: its levels, what changed on top, the verdict, and the text whole. */
export function ReviewPiece({ piece, paper, actions }: Props) {
  const t = useTranslations('reviews')
  const { article, page } = piece
  return (
    <article aria-labelledby="review-piece" className="min-w-0">
      <header className="mb-4">
        <h2 id="review-piece" className="font-serif text-xl font-bold">
          {piece.headline || t('untitled')}
        </h2>
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
          <span>{t('by', { name: piece.author })}</span>
          {piece.taker && <span>{t('takenBy', { name: piece.taker })}</span>}
          {page && <span>{t('onPage', { date: page.date, number: page.number })}</span>}
          <Link href={`/desk/pieces/${piece.submissionId}`} className="underline underline-offset-4">
            {t('toPiece')}
          </Link>
        </p>
      </header>
      <ReviewLevels levels={piece.levels} next={piece.next} />
      <Changes piece={piece} revert={actions.revert} />
      <OpenComments piece={piece} />
      <div className="sticky top-0 z-10 mb-4 border-y border-line bg-paper py-3">
        <ReviewActs piece={piece} actions={actions} />
      </div>
      <div className="paper rounded-sm border border-line px-4 py-6 sm:px-8">
        {publishedArticles({ type: 'doc', content: [article] }).map((one) => {
          const shown = {
            ...one,
            counties: one.counties.map((code) => ({ code, name: piece.countyNames[code] ?? code })),
          }
          const { head, parts } = articleParts(shown)
          return (
            <div key={one.id} className="paper-article">
              <ArticleHead article={shown} head={head} as="h2" t={paper} />
              <ArticleBody article={shown} parts={parts} subheadAs="h3" t={paper} />
            </div>
          )
        })}
      </div>
      <VerdictList verdicts={piece.verdicts} />
    </article>
  )
}

function Changes({ piece, revert }: { piece: PieceForReview; revert: Action }) {
  const t = useTranslations('reviews.changes')
  const format = useFormatter()
  const baseline = piece.lastApproved ? 'approved' : 'sent'
  const last = piece.lastApproved ?? piece.sent
  if (!last) return null
  const changes = pieceDiff(last.article, piece.article)
  const at = format.dateTime(last.at, { dateStyle: 'medium', timeStyle: 'short' })
  const values = { submissionId: piece.submissionId, hash: piece.hash, baseline }
  return (
    <section
      aria-labelledby="piece-changes"
      className={
        changes.length > 0
          ? 'mb-5 rounded-md border border-warn/50 bg-warn-wash px-5 py-4'
          : 'mb-5 rounded-md border border-line px-5 py-3'
      }
    >
      <h3 id="piece-changes" className="font-semibold">
        {t(`since.${baseline}`, { by: last.by, at })}
      </h3>
      {changes.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <>
          {piece.abilities.edit && <p className="text-sm text-muted">{t('revertHint')}</p>}
          <PieceChanges
            changes={changes}
            {...(piece.abilities.edit && { revert: { action: revert, values } })}
          />
        </>
      )}
    </section>
  )
}
