import Papa from 'papaparse'
import { Invalid } from '@/lib/errors'

/** The most lines of a list, and the most UTF-16 units of a cell. */
const MOST_LINES = 5000
const LONGEST_CELL = 200

export interface CsvLine {
  /** As a spreadsheet counts, from 1. */
  line: number
  cells: string[]
}

/**
 * The lines of a CSV text that hold something, their cells trimmed; a first line that names the columns is
 * left out. @throws Invalid `csv-empty`, `csv-broken`, `csv-long`
 */
export function readCsv(text: string, heads: readonly string[]): CsvLine[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  // A text of one column has no delimiter to be found: that is no fault.
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) throw new Invalid('csv-broken', { line: (broken.row ?? 0) + 1 })
  const lines = data
    .map((cells, i) => ({ line: i + 1, cells: cells.map(unescape) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const first = lines[0]?.cells[0]?.toLowerCase()
  const body = first && heads.includes(first) ? lines.slice(1) : lines
  if (body.length === 0) throw new Invalid('csv-empty')
  const long = body.find(({ cells }) => cells.some((cell) => cell.length > LONGEST_CELL))
  if (long || body.length > MOST_LINES)
    throw new Invalid('csv-long', {
      line: long?.line ?? MOST_LINES + 1,
      lines: MOST_LINES,
      cell: LONGEST_CELL,
    })
  return body
}

/** An export puts an apostrophe before what a spreadsheet would take for a formula. */
const unescape = (cell: string) => cell.trim().replace(/^'(?=[=+\-@])/, '')
