import { columnWidth, lineLength } from './column-width'
import type { Line } from './lines'
import { readByline } from '../patterns/byline'
import { readFurniture } from '../patterns/furniture'
import { readLead } from '../patterns/lead'
import { splitNames } from '../patterns/names'
import { spaced, tight } from './tight'
import { opensBlock } from '../patterns/opens-block'

/**
 * Lines that were broken at the column's edge become paragraphs again: a full line goes on in the next
 * one, unless that one is indented or opens something of its own. Pages whose lines are paragraphs come
 * back as they are.
 */
export function unwrap(source: string, lines: readonly Line[]): Line[] {
  const column = columnWidth(source, lines)
  if (!column) return [...lines]
  // Where paragraphs are indented, a line that is not indented opens none.
  const indented = lines.filter(({ indent }) => indent >= 1.5 && indent <= 4).length > lines.length / 20
  // Where a column ended its last line is full: a shorter one without an end mark is a heading's.
  const isShort = (line: Line): boolean =>
    lineLength(source, line, column.measure) < column.width - 1.5 &&
    !MARK.test(source.charAt(line.end - 1)) &&
    HAN.test(source.slice(line.start, line.end))
  const exceeds = (line: Line, measure = column.measure): boolean =>
    lineLength(source, line, measure) > column.width + 1.5
  /** The paragraph that a heading's lines from here on stand over. */
  const headed = (at: number): Line | undefined =>
    lines
      .slice(at + 1, at + 1 + HEADING_LINES)
      .find((line) => line.indent >= 1.5 || !(isShort(line) || exceeds(line)))
  const paragraphs: Line[] = []
  let full = false
  for (const [at, line] of lines.entries()) {
    const last = paragraphs.at(-1)
    const length = lineLength(source, line, column.measure)
    const text = tight(source.slice(line.start, Math.min(line.end, line.start + 60)))
    const apart =
      !last ||
      !full ||
      line.blank > 0 ||
      line.indent >= 1.5 ||
      (isOver(source, last) &&
        (opensBlock(text) || (length < column.width - 1.5 && !END.test(source.charAt(line.end - 1))))) ||
      // No line of a text is longer than its column, but figures may be set narrower than the others are.
      (exceeds(line) && ((headed(at)?.indent ?? 0) >= 1.5 || exceeds(line, 'width'))) ||
      isClosed(source, last, line) ||
      (opensBlock(text) === 'always' && !/[,，、]/.test(source.charAt(last.end - 1))) ||
      changesByline(source, last, line) ||
      (indented && isOver(source, last) && isLone(source, line, lines[at + 1]) && length < column.width) ||
      (indented && isShort(line) && isHeading(source, last, headed(at))) ||
      QUOTED.test(text)
    if (apart) paragraphs.push({ ...line })
    else last.end = line.end
    full = length >= column.width - 1.5 && length <= column.width + 1.5
  }
  return paragraphs
}

/** How many lines of a heading may follow its first. */
const HEADING_LINES = 3
const MARK = /[。!?！？”」』…；;：:，,、)）摄]/
const HAN = /[\u4e00-\u9fff]{2}/
/** A title that is a quotation as a whole. */
const QUOTED = /^(?:『[^『』。]{2,20}』|「[^「」。]{2,20}」)$/
/** A credit's end: 摄 behind a name. */
const CREDITED = /(?:[记者员。!?”]|^)[\u4e00-\u9fff·、]{2,12}(?:摄|供图)\)?$/
/** The bracket's other half, or that of 摄影 and 摄制. */
const REST_OF_CREDIT = /[)）】影制像]/
/** What signs a piece behind its last sentence. */
const SIGNED = /[。!?”]\(([\u4e00-\u9fff]{2,14})\)$/
const END = /[。!?！？”」』…]/

/** Whether a paragraph may be over: an end mark, or the bracket that signs it behind one. */
function isOver(source: string, { start, end }: Line): boolean {
  if (END.test(source.charAt(end - 1))) return true
  return /(?:^|[。!?！？”])\s*[(（][^()（）]{2,24}[)）]$/.test(source.slice(Math.max(start, end - 40), end))
}

/** Whether nothing can go on after a line: it names who wrote or took what is above, or is furniture and no more of it follows. */
function isClosed(source: string, { start, end, indent }: Line, next: Line): boolean {
  const text = tight(source.slice(Math.max(start, end - 60), end))
  if (CREDITED.test(text)) return !REST_OF_CREDIT.test(source.charAt(next.start))
  const signed = SIGNED.exec(text)?.[1]
  if (signed !== undefined && (/记者|通讯员/.test(signed) || splitNames(signed))) return true
  // A paragraph may begin with a date as well.
  if (indent >= 1.5 || end - start > 40 || !LABELLED.test(text) || text.endsWith(':')) return false
  if (!readFurniture(text)) return false
  return next.end - next.start > REST || !readFurniture(text + tight(source.slice(next.start, next.end)))
}

/** What only furniture has: a weekday, a page's number, a label with something behind it. */
const LABELLED = /星期|周[一二三四五六日]|版$|[:/].|^(?:责任)?编辑/

/** The longest rest of a date or of a name that a line's end cut off. */
const REST = 6

/** A line without an end mark before an indented one: a heading, not the end of a paragraph. */
function isLone(source: string, line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined && next.indent >= 1.5 && !/[。!?！？”」』…；;，,]/.test(source.charAt(line.end - 1))
  )
}

/**
 * Whether short lines over an indented paragraph head it: what stands before them is over, or the paragraph opens
 * with a formula.
 */
function isHeading(source: string, last: Line, paragraph: Line | undefined): boolean {
  if (!paragraph || paragraph.indent < 1.5) return false
  return isOver(source, last) || readLead(tight(source.slice(paragraph.start, paragraph.end))) !== undefined
}

/** Whether a byline ends before this line or begins with it; two lines of names are one byline. */
function changesByline(source: string, last: Line, line: Line): boolean {
  if (last.end - last.start > 60) return false
  const isByline = ({ start, end }: Line): boolean => {
    const raw = source.slice(start, Math.min(end, start + 80))
    return readByline(tight(raw), spaced(raw)) !== undefined
  }
  const before = isByline(last)
  return before !== isByline(line) && !(before && line.end - line.start <= 4)
}
