const LATIN_END = /[A-Za-z0-9,;:]$/
const LATIN_START = /^[A-Za-z0-9]/

/**
 * What stands between two parts of a paragraph that a column end broke: nothing, or the space between two
 * Latin words.
 */
export function joinerBetween(left: string, right: string): '' | ' ' {
  return LATIN_END.test(left) && LATIN_START.test(right) && /[A-Za-z]/.test(left.slice(-1) + right[0])
    ? ' '
    : ''
}

/** Joins the parts of one block. */
export function joinTexts(parts: readonly string[]): string {
  return parts.reduce((joined, part) => joined + joinerBetween(joined, part) + part, '')
}

/** A text on one line: a line break inside a span is the extraction's, not the writer's. */
export function joinLines(text: string): string {
  return joinTexts(text.trim().split(/\s*[\r\n\f\v\u2028\u2029]\s*/))
}
