import type { Line } from './lines'

/** How a line's length is measured: by characters, or by printed width (Latin letters count half). */
export type Measure = 'units' | 'width'

/** Lines that were broken at the edge of a printed column. */
export interface Column {
  width: number
  measure: Measure
}

const NARROWEST = 8
const WIDEST = 42

/**
 * The width of the printed column, where the extraction kept its line breaks: most lines then have one
 * length, give or take a hanging mark, and hardly any is longer. `undefined` where lines are paragraphs.
 */
export function columnWidth(source: string, lines: readonly Line[]): Column | undefined {
  if (lines.length < 8) return undefined
  let best: (Column & { share: number }) | undefined
  for (const measure of ['units', 'width'] as const) {
    const counts = new Map<number, number>()
    let longer = 0
    for (const line of lines) {
      const length = Math.round(lineLength(source, line, measure))
      counts.set(length, (counts.get(length) ?? 0) + 1)
    }
    let width = 0
    let most = 0
    for (const [length, count] of counts) {
      const near = count + (counts.get(length - 1) ?? 0)
      if (length >= NARROWEST && length <= WIDEST && near > most) {
        most = near
        width = length
      }
    }
    for (const [length, count] of counts) if (length > width + 1) longer += count
    const share = most / lines.length
    if (share < 0.4 || longer / lines.length > 0.15) continue
    if (!best || share > best.share) best = { width, measure, share }
  }
  return best && { width: best.width, measure: best.measure }
}

/** Length of a line in columns, its indent included; long lines are measured no further than needed. */
export function lineLength(source: string, line: Line, measure: Measure): number {
  const indent = Math.min(2, Math.round(line.indent))
  if (measure === 'units' || line.end - line.start > 2 * WIDEST) return indent + line.end - line.start
  let width = indent
  for (let at = line.start; at < line.end; at++) width += source.charCodeAt(at) < 0x2000 ? 0.5 : 1
  return width
}
