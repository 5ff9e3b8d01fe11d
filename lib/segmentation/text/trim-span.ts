import type { Span } from '../types'
import { isSpace } from './is-space'

/** The span without the white space at its ends; empty where it holds nothing else. */
export function trimSpan(source: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(source.charCodeAt(from))) from++
  while (to > from && isSpace(source.charCodeAt(to - 1))) to--
  return [from, to]
}
