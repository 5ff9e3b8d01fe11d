import type { PaperCorrection } from '@/lib/data/published/paper-view'
import { dateAndTime } from './dates'
import type { PaperText } from './paper-text'

/** What was put right after publication, and when: at the foot of the piece, for everybody who reads it. */
export function Corrections({ corrections, t }: { corrections: readonly PaperCorrection[]; t: PaperText }) {
  if (corrections.length === 0) return null
  return (
    <aside className="paper-corrections" aria-labelledby="corrections">
      <h2 id="corrections" lang={t.locale}>
        {t('corrections')}
      </h2>
      {corrections.map(({ note, at, restored }, i) => (
        <p key={i}>
          <time dateTime={at.toISOString()} lang={t.locale}>
            {t(restored ? 'restoredOn' : 'correctedOn', { at: dateAndTime(at, t.locale) })}
          </time>
          {'　'}
          {note}
        </p>
      ))}
    </aside>
  )
}
