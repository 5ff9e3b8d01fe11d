const FULL_WIDTH_OFFSET = 0xfee0

/** Pairs outside the regular full-width block; the extraction gives the right one for the left. */
const TWINS = new Map([
  ['。', '.'],
  ['｡', '.'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['、', '､'],
  ['￥', '¥'],
])

/**
 * One UTF-16 unit with its width taken away: the full-width and the half-width form of a character
 * fold to the same. The account of the source compares folded characters.
 */
export function foldWidth(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_OFFSET)
  return TWINS.get(unit) ?? unit
}

/** Folds a text unit by unit; offsets stay the same. */
export function foldWidths(text: string): string {
  return text.replace(/[\uff01-\uff5e。｡“”‘’、￥]/g, foldWidth)
}

/** The full-width form of an ASCII character. */
export function toFullWidth(ascii: string): string {
  return String.fromCharCode(ascii.charCodeAt(0) + FULL_WIDTH_OFFSET)
}

/** White space as the account knows it: JavaScript's `\s`. Counts in nobody's total. */
export function isSpace(unit: string): boolean {
  return /\s/.test(unit)
}

/** A Chinese character or full-width punctuation. */
export function isChinese(unit: string | undefined): boolean {
  return (
    unit !== undefined &&
    /[\u2e80-\u2fff\u3001-\u30ff\u3400-\u9fff\ud840-\udbff\udc00-\udfff\uf900-\ufaff\uff01-\uff60“”‘’…—·]/.test(
      unit,
    )
  )
}
