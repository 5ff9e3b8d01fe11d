const OPENERS = '“‘「『(《【〈'
const CLOSERS = '”’」』)》】〉'
const REACH = 200

/** Whether a unit may be one of the marks: nearly all of a text is none, and is left at once. */
const mayBeMark = (code: number): boolean => code <= 0x3011 && (code >= 0x2018 || code <= 0x29)

/** The last quotation mark or bracket of a text that is still open at its end. */
export function openMark(text: string): string | undefined {
  const stack: string[] = []
  for (let at = Math.max(0, text.length - REACH); at < text.length; at++) {
    if (!mayBeMark(text.charCodeAt(at))) continue
    const sign = text.charAt(at)
    if (OPENERS.includes(sign)) stack.push(sign)
    else if (CLOSERS.includes(sign) && stack.at(-1) === OPENERS.charAt(CLOSERS.indexOf(sign))) stack.pop()
  }
  return stack.at(-1)
}

/** The first closing mark of a text that nothing in it opened. */
export function strayCloser(text: string): string | undefined {
  const stack: string[] = []
  for (let at = 0; at < Math.min(text.length, REACH); at++) {
    if (!mayBeMark(text.charCodeAt(at))) continue
    const sign = text.charAt(at)
    if (OPENERS.includes(sign)) stack.push(sign)
    else if (CLOSERS.includes(sign)) {
      const mate = OPENERS.charAt(CLOSERS.indexOf(sign))
      if (stack.at(-1) === mate) stack.pop()
      else if (stack.length === 0) return mate
    }
  }
  return undefined
}
