import type { IsoDate } from '@/lib/domain/issue-date'

/** Where a page is corrected. */
export function workAddress(date: IsoDate, number: number): string {
  return `/desk/issues/${date}/pages/${number}`
}

/** Where a page is looked at as readers will see it, and signed. */
export function proofAddress(date: IsoDate, number: number): string {
  return `${workAddress(date, number)}/proof`
}

/** What became of a page, step by step. */
export function historyAddress(date: IsoDate, number: number): string {
  return `${workAddress(date, number)}/history`
}

/** What is planned for an issue. */
export function planAddress(date: IsoDate): string {
  return `/desk/issues/${date}/plan`
}
