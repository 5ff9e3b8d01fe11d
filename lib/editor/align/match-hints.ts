import { canMatch, match, type Matching } from './matching'

/**
 * Matches the blocks whose text still is, character by character, what their hint says they came from:
 * most of a page, at once and beyond doubt even where text repeats.
 * @param starts where each block begins in the text; one more for the end
 */
export function matchHints(matching: Matching, starts: readonly number[]): void {
  for (let block = 0; block + 1 < starts.length; block++) {
    const start = starts[block]!
    const end = starts[block + 1]!
    let t = start
    while (t < end && canMatch(matching, t, matching.hintOf[t]!)) t++
    if (t === end) for (t = start; t < end; t++) match(matching, t, matching.hintOf[t]!)
  }
}
