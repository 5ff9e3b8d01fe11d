import { isChinese, toFullWidth } from './widths'

/** After or before these a space is left over from the half-width form. */
const NO_SPACE = /([，。；：？！、])\s+|\s+(?=[，。；：？！、])/g

/**
 * Sets half-width punctuation and spaces between Chinese characters to full-width, as a newspaper
 * prints them: `,` → `，`, `(通讯员 王某)` → `（通讯员　王某）`, straight quotes → pairs. Numbers and
 * Latin text (3.14, 10:30, A,B) stay. Every character but white space has exactly one counterpart
 * that `foldWidth` calls the same.
 */
export function setFullWidth(text: string): string {
  const units = [...text.trim().replace(/\s+/g, ' ')]
  setBrackets(units)
  setPunctuation(units)
  setQuotes(units, '"', '“', '”')
  setQuotes(units, "'", '‘', '’')
  const spaced = units.map((unit, at) =>
    unit === ' ' && isChinese(units[at - 1]) && isChinese(units[at + 1]) ? '　' : unit,
  )
  return spaced.join('').replace(NO_SPACE, '$1')
}

/** Nearest neighbours that are not white space. */
function neighbours(units: readonly string[], at: number): [string | undefined, string | undefined] {
  const before = units[at - 1] === ' ' ? units[at - 2] : units[at - 1]
  const after = units[at + 1] === ' ' ? units[at + 2] : units[at + 1]
  return [before, after]
}

const touchesChinese = (units: readonly string[], at: number) => neighbours(units, at).some(isChinese)

/** Both brackets of a pair go together, so that `(2023年)` does not end up half and half. */
function setBrackets(units: string[]): void {
  const open: number[] = []
  units.forEach((unit, at) => {
    if (unit === '(') open.push(at)
    if (unit !== ')') return
    const start = open.pop()
    const pair = start === undefined ? [at] : [start, at]
    if (pair.some((one) => touchesChinese(units, one)))
      for (const one of pair) units[one] = toFullWidth(units[one]!)
  })
  for (const at of open) if (touchesChinese(units, at)) units[at] = '（'
}

function setPunctuation(units: string[]): void {
  units.forEach((unit, at) => {
    if (/[,;:?!]/.test(unit) && touchesChinese(units, at)) units[at] = toFullWidth(unit)
    const [before, after] = neighbours(units, at)
    if (unit === '.' && isChinese(before) && (after === undefined || isChinese(after))) units[at] = '。'
  })
}

/** Straight quotes beside Chinese open and close by turns; a last one without partner stays straight. */
function setQuotes(units: string[], straight: string, opening: string, closing: string): void {
  let openAt = -1
  units.forEach((unit, at) => {
    if (unit === opening) openAt = at
    if (unit === closing) openAt = -1
    if (unit !== straight || isApostrophe(units, at)) return
    if (openAt < 0) {
      openAt = at
      return
    }
    if (touchesChinese(units, at) || touchesChinese(units, openAt)) {
      units[openAt] = opening
      units[at] = closing
    }
    openAt = -1
  })
}

const isApostrophe = (units: readonly string[], at: number) =>
  units[at] === "'" && /[A-Za-z]/.test(units[at - 1] ?? '') && /[A-Za-z]/.test(units[at + 1] ?? '')
