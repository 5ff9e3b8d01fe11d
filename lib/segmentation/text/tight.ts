import { fold } from './fold'
import { isSpace } from './is-space'

const FOLDED = /[\uff01-\uff5e・•‧―─–﹙﹚]/g

/** The text folded and without white space: what the rules match. */
export function tight(text: string): string {
  return text.replace(/\s+/g, '').replace(FOLDED, fold)
}

/**
 * The text folded, each run of white space one space: what names set with spaces are read from. A line end
 * inside a paragraph is the column's edge and no space.
 */
export function spaced(text: string): string {
  return text
    .replace(/\s+/g, (gap) => (/^[\r\n\f\v\u2028\u2029]+$/.test(gap) ? '' : ' '))
    .replace(FOLDED, fold)
}

/** The tight text of a spaced one. */
export const close = (text: string): string => (text.includes(' ') ? text.replaceAll(' ', '') : text)

/**
 * Where the unit `index` of the tight text stands in the source, counted from `start`. An index past the
 * end gives the place after the last unit.
 */
export function sourceOffset(source: string, start: number, end: number, index: number): number {
  let left = index
  for (let at = start; at < end; at++) {
    if (isSpace(source.charCodeAt(at))) continue
    if (left === 0) return at
    left--
  }
  return end
}
