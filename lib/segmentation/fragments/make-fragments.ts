import { splitLines } from '../text/lines'
import { spaced, tight } from '../text/tight'
import { unwrap } from '../text/unwrap'
import type { Fragment } from './fragment'
import { splitInside } from './split-inside'

/** The page's paragraphs and heading lines, in the order of the source. */
export function makeFragments(source: string): Fragment[] {
  const fragments: Fragment[] = []
  for (const line of unwrap(source, splitLines(source))) {
    let blank = line.blank
    for (const [start, end] of splitInside(source, line.start, line.end)) {
      const raw = source.slice(start, end)
      const text = tight(raw)
      fragments.push({ index: fragments.length, span: [start, end], text, spaced: spaced(raw), blank })
      blank = 0
    }
  }
  return fragments
}
