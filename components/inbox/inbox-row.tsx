import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { cx } from '@/components/ui/cx'
import type { InboxPiece } from '@/lib/data/inbox/inbox-view'
import { carryPieces } from './carry-pieces'
import { pieceAddress } from './inbox-address'
import { PieceStateBadge } from './piece-state-badge'

interface Props {
  piece: InboxPiece
  asksForm: boolean
  now: Date
  current: boolean
  chosen: boolean
  showState: boolean
  /** What is dragged with this row. */
  dragged: readonly string[]
  onEnter: () => void
  onChoose: () => void
  onAlike: () => void
}

/** One piece of the inbox. It can be dragged onto a page. */
export function InboxRow({ piece, asksForm, now, current, chosen, showState, dragged, ...on }: Props) {
  const t = useTranslations('inbox')
  const format = useFormatter()
  const { submissionId, headline, author, unit, counties, since, words, pictures, alike } = piece
  return (
    <li
      draggable
      onDragStart={(event) => carryPieces(event.dataTransfer, dragged)}
      onClick={on.onEnter}
      onFocus={on.onEnter}
      aria-current={current || undefined}
      className={cx(
        'flex cursor-grab gap-3 border-b border-line border-l-2 py-2.5 pr-1 pl-2.5 active:cursor-grabbing',
        current ? 'border-l-ink bg-ink/4' : 'border-l-transparent',
        chosen && 'bg-note-wash',
      )}
    >
      <input
        type="checkbox"
        checked={chosen}
        onChange={on.onChoose}
        aria-label={t('choose', { headline: headline || t('noHeadline') })}
        className="mt-1.5 size-4 shrink-0 accent-ink"
      />
      <div className="min-w-0 grow">
        <Link
          id={`piece-${submissionId}`}
          href={pieceAddress(submissionId)}
          draggable={false}
          className="font-serif text-lg leading-snug font-semibold decoration-1 underline-offset-4 hover:underline"
        >
          {headline || t('noHeadline')}
        </Link>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          <span>{unit ? t('by', { author, unit }) : author}</span>
          {counties.length > 0 && <span>{counties.join('、')}</span>}
          <span className="tabular">{t('words', { count: words })}</span>
          {pictures > 0 && <span className="tabular">{t('pictures', { count: pictures })}</span>}
          {piece.form ? (
            <Badge tone="good">{t('form')}</Badge>
          ) : (
            asksForm && <Badge tone="warn">{t('noForm')}</Badge>
          )}
          {piece.printed && <Badge tone="note">{t('printed')}</Badge>}
          {alike && (
            <button type="button" onClick={on.onAlike} className="rounded">
              <Badge tone="seal" className="underline underline-offset-2">
                {t(`alike.${alike.kind}`, { percent: Math.round(alike.share * 100) })}
              </Badge>
            </button>
          )}
        </p>
      </div>
      <div className="shrink-0 space-y-1 text-right text-sm text-muted">
        {showState && <PieceStateBadge state={piece.state} />}
        {since && (
          <p>
            <time
              dateTime={since.toISOString()}
              title={format.dateTime(since, { dateStyle: 'long', timeStyle: 'short' })}
            >
              {format.relativeTime(since, now)}
            </time>
          </p>
        )}
        {piece.taker && piece.state === 'taken' && <p>{t('takenBy', { name: piece.taker })}</p>}
        {piece.page && <p>{t('onPage', { ...piece.page, date: piece.page.date.slice(5) })}</p>}
      </div>
    </li>
  )
}
