import { fromIsoDate, isIsoDate } from '@/lib/domain/issue-date'

/** The days of a month given as `YYYY-MM`, as a filter; null where the text is no month. */
export function monthRange(month: string): { gte: Date; lt: Date } | null {
  if (!isIsoDate(`${month}-01`)) return null
  const gte = fromIsoDate(`${month}-01`)
  return { gte, lt: new Date(Date.UTC(gte.getUTCFullYear(), gte.getUTCMonth() + 1, 1)) }
}
