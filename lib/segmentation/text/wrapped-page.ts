import { lineLength, type Column, type Measure } from './column-width'
import type { Line } from './lines'

/** A page whose lines were broken at the column's edge. */
export interface WrappedPage {
  source: string
  lines: readonly Line[]
  column: Column
  /** Its paragraphs are indented: where they are, a line that is not indented opens none. */
  indented: boolean
}

/** A line, and the one under it that may go on with it. */
export interface Meeting {
  page: WrappedPage
  /** What the first line ends, that line's length in columns, and whether it is full. */
  last: Line
  before: number
  full: boolean
  line: Line
  /** Which of the page's lines that is, and its length in columns. */
  at: number
  length: number
  /** Whether `last` may be over. */
  over: boolean
}

/** How far a line may be from the column's width for a mark that hangs over, or for figures. */
const GIVE = 1.5
/** From here on white space before a line is a paragraph's. */
export const INDENT = 1.5

export function readWrapped(source: string, lines: readonly Line[], column: Column): WrappedPage {
  const indented = lines.filter(({ indent }) => indent >= INDENT && indent <= 4).length > lines.length / 20
  return { source, lines, column, indented }
}

/** A line's length in columns of the page's measure, or of another. */
export const lengthOf = ({ source, column }: WrappedPage, line: Line, measure: Measure = column.measure) =>
  lineLength(source, line, measure)

/** Whether a line ends where its column does; two marks may hang over. */
export const isFull = (page: WrappedPage, line: Line, length: number): boolean =>
  !isShort(page, length) &&
  !exceeds(page, HANGING.test(page.source.slice(line.end - 2, line.end)) ? length - 1 : length)

const HANGING = /[。!?！？，、；：][”’）》]/

/** Whether a line ends before its column does. */
export const isShort = ({ column }: WrappedPage, length: number): boolean => length < column.width - GIVE

/** Whether a line is longer than the lines of a text can be. */
export const exceeds = ({ column }: WrappedPage, length: number): boolean => length > column.width + GIVE
