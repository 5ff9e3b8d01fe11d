import { useFormatter, useTranslations } from 'next-intl'
import type { HistoryEntry } from '@/lib/data/history/history-view'
import { useDesk } from '../desk'

/** More than these are read on the page's own screen of its history. */
const MOST = 30

interface Props<T extends HistoryEntry> {
  entries: readonly T[] | null
  failed: boolean
  onShow: (entry: T) => void
  /** What else is to be said of an entry. */
  note?: (entry: T) => string
}

/** Who did what and when, newest first. */
export function HistoryRows<T extends HistoryEntry>({ entries, failed, onShow, note }: Props<T>) {
  const t = useTranslations('workbench.history')
  return (
    <>
      {failed && <p className="text-seal">{t('failed')}</p>}
      {entries?.length === 0 && <p className="text-muted">{t('empty')}</p>}
      <ul className="wb-list">
        {entries?.slice(0, MOST).map((entry) => (
          <li key={`${entry.kind} ${entry.version} ${String(entry.at)}`}>
            <Entry entry={entry} note={note?.(entry) ?? ''} />
            <button type="button" className="wb-link wb-push" onClick={() => onShow(entry)}>
              {t('show')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Entry({
  entry: { kind, at, by, byId, from, version },
  note,
}: {
  entry: HistoryEntry
  note: string
}) {
  const t = useTranslations('workbench.history')
  const format = useFormatter()
  const { me } = useDesk()
  const shown = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  return (
    <>
      <time className="text-muted tabular" dateTime={new Date(at).toISOString()}>
        {format.dateTime(new Date(at), shown)}
      </time>
      <span>
        {byId === me.id ? t('you') : by}{' '}
        {kind === 'edited' ? t('steps', { count: version - from }) : t(`reasons.${kind}`)}
        {note && <span className="text-muted"> · {note}</span>}
      </span>
    </>
  )
}
