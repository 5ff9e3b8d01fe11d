import { useFormatter } from 'next-intl'
import type { IsoDate } from '@/lib/domain/issue-date'

/** The day of an issue with its weekday. */
export function IssueDate({ date }: { date: IsoDate }) {
  const format = useFormatter()
  const at = new Date(`${date}T00:00:00Z`)
  const day = { timeZone: 'UTC', month: 'long', day: 'numeric' } as const
  return (
    <time dateTime={date}>
      <span className="whitespace-nowrap">{format.dateTime(at, { ...day, year: 'numeric' })}</span>{' '}
      <span className="whitespace-nowrap text-muted">
        {format.dateTime(at, { timeZone: 'UTC', weekday: 'long' })}
      </span>
    </time>
  )
}
