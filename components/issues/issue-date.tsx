import { useFormatter, useTranslations } from 'next-intl'
import type { IsoDate } from '@/lib/domain/issue-date'

/** The day of an issue with its weekday, in the order of the language: 2026年11月20日 星期五 · Friday, November 20, 2026. */
export function IssueDate({ date }: { date: IsoDate }) {
  const t = useTranslations('issues')
  const format = useFormatter()
  const at = new Date(`${date}T00:00:00Z`)
  return (
    <time dateTime={date}>
      {t.rich('day', {
        date: format.dateTime(at, { timeZone: 'UTC', dateStyle: 'long' }),
        weekday: format.dateTime(at, { timeZone: 'UTC', weekday: 'long' }),
        whole: (part) => <span className="whitespace-nowrap">{part}</span>,
        muted: (part) => <span className="whitespace-nowrap text-muted">{part}</span>,
      })}
    </time>
  )
}
