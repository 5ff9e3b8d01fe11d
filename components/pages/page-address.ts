import type { IsoDate } from '@/lib/domain/issue-date'

/** Where a page is corrected. */
export function workAddress(date: IsoDate, number: number): string {
  return `/desk/issues/${date}/pages/${number}`
}

/** A place of a page in the workbench: a block, and the words in it where they are known. */
export function placeAddress(
  date: IsoDate,
  number: number,
  place: { articleId?: string; blockId?: string; start?: number; end?: number },
): string {
  const facts = Object.entries(place).filter(([, value]) => value !== undefined)
  const hash = new URLSearchParams(facts.map(([name, value]) => [name, String(value)]))
  return `${workAddress(date, number)}#${hash}`
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
