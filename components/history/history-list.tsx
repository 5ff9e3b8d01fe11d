import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import type { HistoryEntry } from '@/lib/data/history/history-view'

interface Props {
  entries: readonly HistoryEntry[]
  /** The newest version. */
  version: number
  shown: HistoryEntry | null
}

/** What became of the page, newest first; each entry opens what it changed. */
export function HistoryList({ entries, version, shown }: Props) {
  const t = useTranslations('history')
  const format = useFormatter()
  return (
    <ol aria-label={t('list')} className="border-t border-line">
      {entries.map((entry) => (
        <li
          key={`${entry.kind} ${entry.from} ${entry.version} ${entry.at.getTime()}`}
          className="border-b border-line"
        >
          <Link
            href={`?version=${entry.version}`}
            scroll={false}
            aria-current={shown === entry ? 'true' : undefined}
            className={cx('block px-3 py-2 hover:bg-note-wash', shown === entry && 'bg-note-wash')}
          >
            <span className={cx('block', entry.kind === 'signed' && 'text-seal')}>
              {t(entry.kind, { by: entry.by, to: entry.to ?? 0 })}
              {entry.version === version && <span className="ml-2 text-sm text-good">{t('now')}</span>}
            </span>
            <span className="tabular text-sm text-muted">
              <time dateTime={entry.at.toISOString()}>
                {format.dateTime(entry.at, { dateStyle: 'medium', timeStyle: 'medium' })}
              </time>
              {' · '}
              {entry.version - entry.from > 1
                ? t('steps', { from: entry.from + 1, version: entry.version })
                : t('step', { version: entry.version })}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
