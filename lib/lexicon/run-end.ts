/** What stands in runs besides Chinese characters, letters and digits. */
const SIGNS = new Set(Array.from('+#&._%-', (sign) => sign.charCodeAt(0)))

/** Where the run ends that begins at a place: the place itself where none does. Words never reach beyond a run. */
export function runEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.codePointAt(at)!
    if (!isInRun(code)) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** Whether a unit is a Latin letter or a digit. */
export const isSpelt = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

function isInRun(code: number): boolean {
  if (code < 0x80) return isSpelt(code) || SIGNS.has(code)
  if (code < 0x3400) return false
  if (code <= 0x9fff) return code <= 0x4dbf || code >= 0x4e00
  return (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x2fa1f)
}
