import { columnWidth } from './column-width'
import type { Line } from './lines'
import { isRest } from './is-rest'
import { isOver } from './is-over'
import { opensAnew } from './opens-anew'
import { INDENT, isFull, lengthOf, readWrapped, type Meeting } from './wrapped-page'

/** Where a line of the source ends and the next goes on with it, though the paragraph may be over there. */
export interface Seam {
  /** Past the last character of the line that ends. */
  end: number
  /** The first character of the line that goes on. */
  start: number
}

/** Lines of the source that are one paragraph or one heading line. */
export interface Paragraph extends Line {
  seams: readonly Seam[]
}

/**
 * Lines that were broken at the column's edge become paragraphs again: a full line goes on in the next
 * one, unless that one is indented or opens something of its own. Pages whose lines are paragraphs come
 * back as they are.
 */
export function unwrap(source: string, lines: readonly Line[]): Paragraph[] {
  const column = columnWidth(source, lines)
  if (!column) return lines.map((line) => ({ ...line, seams: NONE }))
  const page = readWrapped(source, lines, column)
  const paragraphs: (Line & { seams: Seam[] })[] = []
  let last: (Line & { seams: Seam[] }) | undefined
  let before = 0
  let full = false
  lines.forEach((line, at) => {
    const length = lengthOf(page, line)
    const over = last !== undefined && isOver(source, last)
    if (last && goesOn({ page, last, before, full, line, at, length, over })) {
      if (!page.indented && (over || BRACKET.test(source.charAt(last.end - 1))))
        last.seams.push({ end: last.end, start: line.start })
      last.end = line.end
    } else {
      last = { ...line, seams: [] }
      paragraphs.push(last)
    }
    before = length
    full = isFull(page, line, length)
  })
  return paragraphs
}

const NONE: readonly Seam[] = []
/** Senders stand in brackets, in a line of their own or before the text. */
const BRACKET = /[)）]/

/** Whether a line goes on in the one under it. */
const goesOn = (meeting: Meeting): boolean =>
  meeting.line.blank === 0 &&
  meeting.line.indent < INDENT &&
  (isRest(meeting) || (meeting.full && !opensAnew(meeting)))
