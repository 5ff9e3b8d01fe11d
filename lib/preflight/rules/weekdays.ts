import { fromIsoDate, isIsoDate, weekday, type IsoDate } from '@/lib/domain/issue-date'
import { findInBlocks, type Found } from '../find-in-blocks'
import type { Rule } from '../types'

const DATE =
  /(?:(\d{4})年|([去今明])年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]?\s*(?:星期|周|礼拜)([一二三四五六日天])(?![年岁期至到]))?/g
/** The same the other way round: 星期四（11月20日）. */
const DAY_FIRST = /(?:星期|周|礼拜)([一二三四五六日天])\s*[（(](?:(\d{1,2})月)?(\d{1,2})日[）)]/g
const DAYS = '日一二三四五六'
const YEARS_OFF: Record<string, number> = { 去: -1, 今: 0, 明: 1 }
/** Further from the issue than this, in ms, no year is meant but the issue's own. */
const NEAR = 200 * 24 * 60 * 60 * 1000

/**
 * A date whose weekday is another, and a day that no calendar has. Where no year stands, it is the issue's,
 * or the neighbouring one that brings the date near; where no month stands, the issue's or one beside it.
 */
export const weekdays: Rule = (page) =>
  findInBlocks(page.articles, ({ text }) =>
    [...dated(text, page.date), ...dayFirst(text, page.date)].sort((a, b) => a.start - b.start),
  )

function dayFirst(text: string, issue: IsoDate): Found[] {
  return [...text.matchAll(DAY_FIRST)].flatMap(({ index, 0: found, 1: named, 2: month, 3: day }): Found[] => {
    const written = { year: undefined, off: undefined, month, day: Number(day) }
    return mismatch(issue, written, named!, { start: index, end: index + found.length })
  })
}

function dated(text: string, issue: IsoDate): Found[] {
  return [...text.matchAll(DATE)].flatMap((match): Found[] => {
    const [found, year, off, month, day, named] = match
    // 20日 by itself may be how long something takes.
    if (!month && !named) return []
    const at = { start: match.index, end: match.index + found.length }
    if (month && Number(day) > longest(Number(month), year))
      return [{ code: 'no-such-date', ...at, values: { date: found } }]
    return named ? mismatch(issue, { year, off, month, day: Number(day) }, named, at) : []
  })
}

function mismatch(
  issue: IsoDate,
  written: Written,
  named: string,
  at: Pick<Found, 'start' | 'end'>,
): Found[] {
  const told = DAYS.indexOf(named === '天' ? '日' : named)
  const dates = meant(issue, written)
  if (dates.length === 0 || dates.some((date) => weekday(date) === told)) return []
  return [{ code: 'weekday-mismatch', ...at, values: { date: dates[0]!, weekday: weekday(dates[0]!), told } }]
}

/** Days of a month; February has 29 where no year says otherwise, and a month that is none has none. */
function longest(month: number, year: string | undefined): number {
  if (month < 1 || month > 12) return 0
  return new Date(Date.UTC(year ? Number(year) : 2000, month, 0)).getUTCDate()
}

interface Written {
  year: string | undefined
  off: string | undefined
  month: string | undefined
  day: number
}

/** The days that a date may mean, the likeliest first. */
function meant(issue: IsoDate, { year, off, month, day }: Written): IsoDate[] {
  const [issueYear, issueMonth] = issue.split('-').map(Number) as [number, number]
  if (!month) {
    const here = issueYear * 12 + issueMonth - 1
    return [here, here - 1, here + 1]
      .map((at) => iso(Math.floor(at / 12), (at % 12) + 1, day))
      .filter(isIsoDate)
  }
  const fixed = year ? Number(year) : off ? issueYear + YEARS_OFF[off]! : null
  if (fixed !== null) return [iso(fixed, Number(month), day)].filter(isIsoDate)
  const beside = [issueYear - 1, issueYear + 1]
    .map((one) => iso(one, Number(month), day))
    .filter((date) => isIsoDate(date) && distance(date, issue) < NEAR)
  return [...[iso(issueYear, Number(month), day)].filter(isIsoDate), ...beside]
}

const iso = (year: number, month: number, day: number): IsoDate =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-')
const distance = (a: IsoDate, b: IsoDate) => Math.abs(fromIsoDate(a).getTime() - fromIsoDate(b).getTime())
