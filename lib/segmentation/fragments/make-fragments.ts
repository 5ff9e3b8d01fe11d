import { splitLines } from '../text/lines'
import { trimSpan } from '../text/trim-span'
import { spaced, tight } from '../text/tight'
import { unwrap } from '../text/unwrap'
import type { Span } from '../types'
import type { Fragment } from './fragment'
import { setApart } from './set-apart'
import { splitInside } from './split-inside'
import { findTail } from './split-tail'

/** The page's paragraphs and heading lines, in the order of the source. */
export function makeFragments(source: string): Fragment[] {
  const pieces = unwrap(source, splitLines(source)).flatMap(({ start, end, blank }) =>
    splitInside(source, start, end).map((span, i) => ({ span, blank: i === 0 ? blank : 0 })),
  )
  const fragments: Fragment[] = []
  const add = (span: Span, blank: number) => {
    const raw = source.slice(...span)
    fragments.push({ index: fragments.length, span, text: tight(raw), spaced: spaced(raw), blank, apart: 0 })
  }
  const raw = (i: number): string => {
    const [start, end] = pieces[i]?.span ?? [0, 0]
    return source.slice(start, Math.min(end, start + 400))
  }
  pieces.forEach(({ span, blank }, i) => {
    const [start, end] = span
    const from = Math.max(start, end - 120)
    const tail = end - start < 30 ? undefined : findTail(source.slice(from, end), raw(i + 1), raw(i + 2))
    if (tail === undefined) return add(span, blank)
    const cut = from + tail
    add(trimSpan(source, start, cut), blank)
    add(trimSpan(source, cut, end), 0)
  })
  return setApart(fragments)
}
