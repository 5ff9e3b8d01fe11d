import { fromIsoDate, toIsoDate, type IsoDate } from './issue-date'

const DAY = 24 * 60 * 60 * 1000

/**
 * The day of the paper that is made next: the day after the newest issue, or tomorrow where that has
 * gone by or there is none. `now` is read on the clock of `timeZone`, an IANA name.
 */
export function nextIssueDate(newest: IsoDate | null, now: Date, timeZone = 'Asia/Shanghai'): IsoDate {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)
  const after = (date: IsoDate) => toIsoDate(new Date(fromIsoDate(date).getTime() + DAY))
  return newest !== null && newest >= today ? after(newest) : after(today)
}
