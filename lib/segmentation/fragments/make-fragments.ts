import { splitLines } from '../text/lines'
import { trimSpan } from '../text/trim-span'
import { close, spaced } from '../text/tight'
import { unwrap, type Seam } from '../text/unwrap'
import type { Span, Words } from '../types'
import type { Fragment } from './fragment'
import { setApart } from './set-apart'
import { splitInside } from './split-inside'
import { findTail } from './split-tail'

/** The page's paragraphs and heading lines, in the order of the source. */
export function makeFragments(source: string, words?: Words): Fragment[] {
  const paragraphs = unwrap(source, splitLines(source))
  const pieces = paragraphs.flatMap(({ start, end, blank }) =>
    splitInside(source, start, end).map((span, i) => ({ span, blank: i === 0 ? blank : 0 })),
  )
  const fragments: Fragment[] = []
  const seamsIn = takeSeams(paragraphs.flatMap(({ seams }) => seams))
  const add = (span: Span, blank: number) => {
    const printed = spaced(source.slice(...span))
    const [text, seams] = [close(printed), seamsIn(span)]
    fragments.push({ index: fragments.length, span, text, spaced: printed, blank, apart: 0, seams })
  }
  const raw = (i: number): string => {
    const [start, end] = pieces[i]?.span ?? [0, 0]
    return source.slice(start, Math.min(end, start + 400))
  }
  pieces.forEach(({ span, blank }, i) => {
    const [start, end] = span
    const from = Math.max(start, end - 120)
    const tail =
      end - start < 30 ? undefined : findTail(source.slice(from, end), raw(i + 1), raw(i + 2), words)
    if (tail === undefined) return add(span, blank)
    const cut = from + tail
    add(trimSpan(source, start, cut), blank)
    add(trimSpan(source, cut, end), 0)
  })
  return setApart(fragments)
}

/** Gives each span the seams within it. Spans come in their order. */
function takeSeams(seams: readonly Seam[]): (span: Span) => readonly Seam[] {
  let next = 0
  return ([from, to]) => {
    while (next < seams.length && seams[next]!.end <= from) next++
    const first = next
    while (next < seams.length && seams[next]!.start < to) next++
    return first === next ? NONE : seams.slice(first, next)
  }
}

const NONE: readonly Seam[] = []
