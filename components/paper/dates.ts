import { fromIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import type { Locale } from '@/lib/i18n/locales'
import { TIME_ZONE } from '@/lib/i18n/time-zone'

// An issue's date is a day, not a moment: it is formatted in UTC, in which it is stored.
const format = (locale: string, options: Intl.DateTimeFormatOptions, date: IsoDate) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(fromIsoDate(date))

/** 2026年11月20日 · November 20, 2026 */
export const longDate = (date: IsoDate, locale: Locale) => format(locale, { dateStyle: 'long' }, date)

/** 2026年11月20日　星期五 · Friday, November 20, 2026 */
export const fullDate = (date: IsoDate, locale: Locale) =>
  locale === 'en'
    ? format(locale, { dateStyle: 'full' }, date)
    : `${longDate(date, locale)}　${format(locale, { weekday: 'long' }, date)}`

/** 2026年11月 · November 2026, for a month given as `YYYY-MM`. */
export const monthName = (month: string, locale: Locale) =>
  format(locale, { year: 'numeric', month: 'long' }, `${month}-01`)

/** 2026年11月20日 06:30 · November 20, 2026 at 6:30 AM, on the newsroom's clock. */
export const dateAndTime = (at: Date, locale: Locale) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: TIME_ZONE,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(at)

/** 农历十月十二; always in Chinese, as it is printed. */
export function lunarDate(date: IsoDate): string {
  const parts = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
    timeZone: 'UTC',
    dateStyle: 'long',
  }).formatToParts(fromIsoDate(date))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `农历${part('month')}${part('day')}`
}
