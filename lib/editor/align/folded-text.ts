import { foldWidths } from '../widths'

/** The characters of a text that count: width taken away, white space left out. */
export interface FoldedText {
  /** Folded UTF-16 units. */
  codes: Uint16Array
  /** For each of `codes`, its offset in the text. */
  offsets: Uint32Array
  /** For each offset of the text (its end included), how many of `codes` stand before it. */
  before: Uint32Array
}

/** What `\s` matches, by code: a regular expression for each character would be the slowest part of all. */
export function isSpaceCode(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  )
}

/** Linear in the text's length. */
export function foldText(text: string): FoldedText {
  const folded = foldWidths(text)
  const codes = new Uint16Array(text.length)
  const offsets = new Uint32Array(text.length)
  const before = new Uint32Array(text.length + 1)
  let count = 0
  for (let offset = 0; offset < folded.length; offset++) {
    before[offset] = count
    const code = folded.charCodeAt(offset)
    if (isSpaceCode(code)) continue
    codes[count] = code
    offsets[count++] = offset
  }
  before[text.length] = count
  return { codes: codes.subarray(0, count), offsets: offsets.subarray(0, count), before }
}
