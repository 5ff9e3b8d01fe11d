import { longestCommon } from '../longest-common'
import { match, type Matching } from './matching'

/** How many characters beside an anchor are compared; bounds the work on text that shares nothing. */
const REACH = 300

/**
 * Matches short words and single characters beside what is matched already: each stretch of free text
 * against the free source after its left neighbour, before its right one, and around its block's hint.
 */
export function fillGaps(matching: Matching): void {
  const { sourceOf, text } = matching
  for (let t = 0; t < text.length; t++) {
    if (sourceOf[t]! >= 0) continue
    let end = t
    while (end < text.length && sourceOf[end]! < 0) end++
    fillGap(matching, t, end)
    t = end
  }
}

function fillGap(matching: Matching, start: number, end: number): void {
  const { sourceOf, textOf, hintOf } = matching
  const left = start > 0 ? sourceOf[start - 1]! : -1
  const right = end < sourceOf.length ? sourceOf[end]! : -1
  if (left >= 0)
    matchWithin(matching, start, Math.min(end, start + REACH), left + 1, freeAfter(textOf, left + 1))
  if (right >= 0) matchWithin(matching, Math.max(start, end - REACH), end, freeBefore(textOf, right), right)
  for (let t = start; t < end; t++) {
    const hint = hintOf[t]!
    if (hint < 0 || sourceOf[t]! >= 0 || textOf[hint]! >= 0) continue
    const stop = Math.min(end, t + REACH)
    matchWithin(matching, t, stop, freeBefore(textOf, hint), freeAfter(textOf, hint))
    t = stop - 1
  }
}

function freeAfter(taken: Int32Array, from: number): number {
  let to = from
  while (to < taken.length && to - from < REACH && taken[to]! < 0) to++
  return to
}

function freeBefore(taken: Int32Array, to: number): number {
  let from = to
  while (from > 0 && to - from < REACH && taken[from - 1]! < 0) from--
  return from
}

function matchWithin(matching: Matching, start: number, end: number, from: number, to: number): void {
  if (from >= to) return
  const free: number[] = []
  for (let t = start; t < end; t++) if (matching.sourceOf[t]! < 0) free.push(t)
  const codes = free.map((t) => matching.text[t]!)
  const pairs = longestCommon(codes, matching.source.subarray(from, to))
  for (const [a, b] of pairs) match(matching, free[a]!, from + b)
}
