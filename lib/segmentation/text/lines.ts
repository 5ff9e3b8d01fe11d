import { trimSpan } from './trim-span'

/** A physical line with something on it. */
export interface Line {
  /** Offsets of the first and past the last character that is no white space. */
  start: number
  end: number
  /** Empty lines between it and the line before. */
  blank: number
  /** White space before its first character, in columns of one Chinese character. */
  indent: number
}

const BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/g

/** The page's physical lines that hold more than white space, whatever ends them. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  let blank = 0
  let from = 0
  const take = (to: number) => {
    const [start, end] = trimSpan(source, from, to)
    if (start === end) {
      blank++
      return
    }
    lines.push({ start, end, blank, indent: columns(source, from, start) })
    blank = 0
  }
  for (const match of source.matchAll(BREAK)) {
    take(match.index)
    from = match.index + match[0].length
  }
  take(source.length)
  return lines
}

function columns(source: string, from: number, to: number): number {
  let width = 0
  for (let at = from; at < to && width < 8; at++) width += source.charCodeAt(at) < 0x100 ? 0.5 : 1
  return width
}
