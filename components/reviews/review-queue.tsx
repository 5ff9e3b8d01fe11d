import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { proofAddress } from '@/components/pages/page-address'
import { Badge } from '@/components/ui/badge'
import { cx } from '@/components/ui/cx'
import type { WaitingReview } from '@/lib/data/reviews/review-view'
import { useLevelName } from './level-name'
import { reviewAddress } from './review-address'

interface Props {
  items: readonly WaitingReview[]
  /** The submission that is open. */
  current: string | null
  label: string
  now: Date
}

/** What waits for a verdict, what waits longest first. */
export function ReviewQueue({ items, current, label, now }: Props) {
  return (
    <ul aria-label={label} className="border-t border-line">
      {items.map((item) => (
        <li key={item.kind === 'piece' ? item.submissionId : `${item.date} ${item.number}`}>
          <QueueItem item={item} open={item.kind === 'piece' && item.submissionId === current} now={now} />
        </li>
      ))}
    </ul>
  )
}

function QueueItem({ item, open, now }: { item: WaitingReview; open: boolean; now: Date }) {
  const t = useTranslations('reviews')
  const pages = useTranslations('pages')
  const format = useFormatter()
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { timeZone: 'UTC', month: 'short', day: 'numeric' })
  const levelName = useLevelName()
  const isPiece = item.kind === 'piece'
  const page = isPiece ? item.page : item
  return (
    <Link
      href={isPiece ? reviewAddress(item.submissionId) : proofAddress(item.date, item.number)}
      aria-current={open ? 'true' : undefined}
      className={cx(
        'block border-b border-l-2 border-b-line py-2.5 pr-2 pl-3',
        open ? 'border-l-seal bg-sheet' : 'border-l-transparent hover:bg-ink/4',
      )}
    >
      <span className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-serif font-semibold">
          {isPiece
            ? item.headline || t('untitled')
            : pages('title', { number: item.number, name: item.name })}
        </span>
        <span className="shrink-0 text-sm text-muted">{format.relativeTime(item.since, now)}</span>
      </span>
      <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
        <Badge tone={isPiece ? 'note' : 'seal'}>{isPiece ? levelName(item.next) : t('signOff')}</Badge>
        {isPiece && item.returned && <Badge tone="warn">{t('returned')}</Badge>}
        {isPiece && item.changedSince && !item.returned && <Badge tone="warn">{t('changed')}</Badge>}
        <span>{isPiece ? item.author : t('readyBy', { name: item.readyBy })}</span>
        {isPiece && page && <span>{t('onPage', { date: day(page.date), number: page.number })}</span>}
        {!isPiece && <span>{day(item.date)}</span>}
      </span>
    </Link>
  )
}
