import { trimSpan } from '../text/trim-span'
import type { Span } from '../types'

/**
 * Places in a line where one article ends and the next begins without a line break: an end mark, then
 * 本报讯(…), perhaps with its heading before it. Gives the line's pieces, in order and without gaps but
 * white space.
 */
export function splitInside(source: string, start: number, end: number): Span[] {
  const line = source.slice(start, end)
  if (line.length < 20 || !line.includes('本报')) return [[start, end]]
  const cuts = new Set<number>()
  for (const lead of line.matchAll(
    /本报讯?\s*[(（]\s*(?:本报|全媒体|融媒体|见习|实习|特约|首席)*(?:记者|通讯员)/g,
  )) {
    if (lead.index === 0) continue
    const before = line.slice(Math.max(0, lead.index - 80), lead.index)
    const mark = Math.max(...[...'。!?！？”」』)）'].map((sign) => before.lastIndexOf(sign)))
    const heading = before.slice(mark + 1).trim()
    if (mark < 0 && before.length < 80 && heading.length <= 60) cuts.add(lead.index)
    else if (mark >= 0 && heading.length <= 60) {
      cuts.add(lead.index - heading.length - (before.length - before.trimEnd().length))
      if (heading.length > 0) cuts.add(lead.index)
    }
  }
  return pieces(
    source,
    start,
    end,
    [...cuts].sort((a, b) => a - b),
  )
}

function pieces(source: string, start: number, end: number, cuts: number[]): Span[] {
  const spans: Span[] = []
  let from = start
  for (const cut of [...cuts.map((at) => start + at), end]) {
    const span = trimSpan(source, from, cut)
    if (span[0] < span[1]) spans.push(span)
    from = cut
  }
  return spans
}
