/** A picture's file may have this many bytes, an attachment's too: a phone's camera makes about five million. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024
/** Most pixels that a picture may have: more than any camera, less than what stops a server. */
export const MAX_PIXELS = 120_000_000
/** Longest description of a picture for those who do not see it, in characters. */
export const MAX_ALT = 200

/** Widths that a picture is kept in for reading, in pixels; never wider than it is. */
const WIDTHS = [480, 960, 1600] as const

/** The widths that a picture of this width is kept in, smallest first, in pixels. */
export function renditionWidths(width: number): number[] {
  const smaller = WIDTHS.filter((one) => one < width)
  return smaller.length === WIDTHS.length ? [...smaller] : [...smaller, width]
}

/** The kept width that serves a space best: the narrowest that fills it, else the widest there is. */
export function renditionFor(width: number, space: number): number {
  const widths = renditionWidths(width)
  return widths.find((one) => one >= space) ?? widths.at(-1)!
}
