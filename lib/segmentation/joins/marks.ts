const OPENERS = '“‘「『(《【〈'
const CLOSERS = '”’」』)》】〉'

/** The last quotation mark or bracket of a text that is still open at its end. */
export function openMark(text: string): string | undefined {
  const stack: string[] = []
  for (const sign of text.slice(-200)) {
    if (OPENERS.includes(sign)) stack.push(sign)
    else if (CLOSERS.includes(sign) && stack.at(-1) === OPENERS.charAt(CLOSERS.indexOf(sign))) stack.pop()
  }
  return stack.at(-1)
}

/** The first closing mark of a text that nothing in it opened. */
export function strayCloser(text: string): string | undefined {
  const stack: string[] = []
  for (const sign of text.slice(0, 200)) {
    if (OPENERS.includes(sign)) stack.push(sign)
    else if (CLOSERS.includes(sign)) {
      const mate = OPENERS.charAt(CLOSERS.indexOf(sign))
      if (stack.at(-1) === mate) stack.pop()
      else if (stack.length === 0) return mate
    }
  }
  return undefined
}
