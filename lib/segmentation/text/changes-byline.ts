import { readByline } from '../patterns/byline'
import { spaced, tight } from './tight'
import type { Meeting } from './wrapped-page'

const LONGEST = 60
/** The longest rest of a name that a line's end cut off, and of names. */
const REST = 4
const NAMES = 8

/** Whether a byline ends before this line or begins with it; two lines of names are one byline. */
export function changesByline({ page: { source }, last, line }: Meeting): boolean {
  if (last.end - last.start > LONGEST) return false
  const before = isByline(source, last.start, last.end)
  if (before === isByline(source, line.start, line.end)) return false
  const length = line.end - line.start
  return !before || (length > REST && !(length <= NAMES && isByline(source, last.start, line.end)))
}

function isByline(source: string, start: number, end: number): boolean {
  const raw = source.slice(start, Math.min(end, start + 80))
  return readByline(tight(raw), spaced(raw)) !== undefined
}
