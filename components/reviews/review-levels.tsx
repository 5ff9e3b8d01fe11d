import { useFormatter, useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import type { PieceForReview } from '@/lib/data/reviews/review-view'
import { useLevelName } from './level-name'

/** Every level that the piece needs, with who gave it; the next one stands out. */
export function ReviewLevels({ levels, next }: Pick<PieceForReview, 'levels' | 'next'>) {
  const t = useTranslations('reviews')
  const format = useFormatter()
  const levelName = useLevelName()
  return (
    <ol
      aria-label={t('levels')}
      className="mb-5 flex flex-wrap gap-px overflow-hidden rounded border border-line bg-line"
    >
      {levels.map(({ given, ...level }) => {
        const isNext = next?.kind === level.kind && next.level === level.level
        return (
          <li
            key={`${level.kind} ${level.level}`}
            aria-current={isNext ? 'step' : undefined}
            className={cx('min-w-32 grow px-3 py-2 text-sm', isNext ? 'bg-note-wash' : 'bg-sheet')}
          >
            <span className="font-semibold">
              {given && (
                <span aria-hidden className="text-good">
                  ✓{' '}
                </span>
              )}
              {levelName(level)}
            </span>
            <span className="block text-muted">
              {given
                ? `${given.by}${given.singleHanded ? t('alone') : ''} · ${format.dateTime(given.at, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' })}`
                : isNext
                  ? t('waitsNow')
                  : t('waits')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
