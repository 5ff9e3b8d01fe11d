import { useFormatter, useTranslations } from 'next-intl'
import type { VerdictView } from '@/lib/data/reviews/review-view'
import { useLevelName } from './level-name'

/** Everything that was said of a piece in review, newest first; what no longer stands says why. */
export function VerdictList({ verdicts }: { verdicts: readonly VerdictView[] }) {
  const t = useTranslations('reviews')
  const format = useFormatter()
  const levelName = useLevelName()
  if (verdicts.length === 0) return null
  return (
    <section aria-labelledby="verdicts" className="mt-6">
      <h3 id="verdicts" className="eyebrow">
        {t('verdicts')}
      </h3>
      <ul className="mt-1 border-t border-line">
        {verdicts.map((one, i) => (
          <li key={i} className="border-b border-line py-2 text-sm">
            <span className={one.stands || one.verdict === 'returned' ? '' : 'text-muted line-through'}>
              {t(`said.${one.verdict}`, { name: one.by, level: levelName(one) })}
              {one.singleHanded && t('alone')}
            </span>{' '}
            <time dateTime={one.at.toISOString()} className="text-muted">
              {format.dateTime(one.at, { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            {!one.stands && one.verdict === 'approved' && one.voidReason && (
              <span className="ml-2 text-warn">
                {t(one.voidReason === 'edited' ? 'void.edited' : 'void.returned')}
              </span>
            )}
            {one.note && (
              <blockquote className="mt-1 border-l-2 border-seal pl-3 whitespace-pre-wrap">
                {one.note}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
