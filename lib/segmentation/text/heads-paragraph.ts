import { readLead } from '../patterns/lead'
import type { Line } from './lines'
import { tight } from './tight'
import { exceeds, INDENT, isShort, lengthOf, type Meeting, type WrappedPage } from './wrapped-page'

/** How many lines of a heading may follow its first. */
const HEADING_LINES = 3
const HAN = /[\u4e00-\u9fff]{2}/
/** Where a column ended its last line is full: a shorter one that ends with none of these is a heading's. */
const MARK = /[。!?！？”」』…；;：:，,、)）摄]/
const SENTENCE = /[。!?！？”」』…；;，,]/

/** Whether a line is longer than a text's and heads an indented paragraph, or is longer however it is measured. */
export function isLongHeading({ page, line, at, length }: Meeting): boolean {
  if (!exceeds(page, length)) return false
  // No line of a text is longer than its column, but figures may be set narrower than the others are.
  return isIndented(headed(page, at)) || exceeds(page, lengthOf(page, line, 'width'))
}

/** Whether a line without an end mark stands right over an indented paragraph, where the one before is over. */
export function isLoneHeading({ page, over, line, at, length }: Meeting): boolean {
  if (!page.indented || !over || length >= page.column.width) return false
  return isIndented(page.lines[at + 1]) && !SENTENCE.test(page.source.charAt(line.end - 1))
}

/**
 * Whether short lines over an indented paragraph head it: what stands before them is over, or the paragraph opens
 * with a formula.
 */
export function isShortHeading({ page, over, line, at, length }: Meeting): boolean {
  if (!page.indented || !isShort(page, length) || !isHeadingLine(page, line)) return false
  const paragraph = headed(page, at)
  if (!isIndented(paragraph)) return false
  return over || readLead(tight(page.source.slice(paragraph.start, paragraph.end))) !== undefined
}

const isIndented = (line: Line | undefined): line is Line => line !== undefined && line.indent >= INDENT

/** The paragraph that a heading's lines from here on stand over. */
const headed = (page: WrappedPage, at: number): Line | undefined =>
  page.lines
    .slice(at + 1, at + 1 + HEADING_LINES)
    .find((line) => isIndented(line) || !(isHeadingLine(page, line) || exceeds(page, lengthOf(page, line))))

const isHeadingLine = (page: WrappedPage, line: Line): boolean =>
  isShort(page, lengthOf(page, line)) &&
  !MARK.test(page.source.charAt(line.end - 1)) &&
  HAN.test(page.source.slice(line.start, line.end))
