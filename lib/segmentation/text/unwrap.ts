import { columnWidth, lineLength } from './column-width'
import type { Line } from './lines'
import { tight } from './tight'
import { opensBlock } from '../patterns/opens-block'

/**
 * Lines that were broken at the column's edge become paragraphs again: a full line goes on in the next
 * one, unless that one is indented or opens something of its own. Pages whose lines are paragraphs come
 * back as they are.
 */
export function unwrap(source: string, lines: readonly Line[]): Line[] {
  const column = columnWidth(source, lines)
  if (!column) return [...lines]
  const paragraphs: Line[] = []
  let full = false
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const length = lineLength(source, line, column.measure)
    const text = tight(source.slice(line.start, Math.min(line.end, line.start + 60)))
    const apart =
      !last ||
      !full ||
      line.blank > 0 ||
      line.indent >= 1.5 ||
      (END.test(source.charAt(last.end - 1)) && (opensBlock(text) || length < column.width - 1.5)) ||
      opensBlock(text) === 'always'
    if (apart) paragraphs.push({ ...line })
    else last.end = line.end
    full = length >= column.width - 1.5 && length <= column.width + 1.5
  }
  return paragraphs
}

const END = /[。!?！？”」』…]/
