import { END } from './is-over'
import { isSpace } from './is-space'
import type { Meeting } from './wrapped-page'

/** How far back a quotation's beginning is looked for, in units. */
const REACH = 400

/**
 * Whether a line closes a quotation that its paragraph, read from its beginning, has not opened: it is the rest of
 * another's, which the column's end cut.
 */
export function closesAnothers({ page: { source }, last, line }: Meeting): boolean {
  // Only so much is looked at, whatever is in the rest: a page may be one endless paragraph.
  const own = source.slice(line.start, Math.min(line.end, line.start + REACH))
  const closer = own.indexOf('”')
  if (closer < 0 || own.lastIndexOf('“', closer) >= 0 || last.end - last.start > REACH) return false
  const before = source.slice(last.start, last.end)
  return before.lastIndexOf('“') <= before.lastIndexOf('”') && isFresh(source, last.start)
}

/** Whether what stands before a place is over, so that a paragraph begins there. */
function isFresh(source: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && isSpace(source.charCodeAt(at))) at--
  return at < 0 || END.test(source.charAt(at))
}
