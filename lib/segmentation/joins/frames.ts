const FRAMES: readonly [opener: RegExp, closer: RegExp, weight: number][] = [
  [/由[^,。;]{2,40}$/, /^[^,。;]{0,14}(?:组成|构成|负责|承担|主办|担任|牵头|带队)/, 4],
  [/以[^,。;]{2,40}$/, /^[^,。;]{0,16}(?:为(?!了)|的(?:形式|方式|名义|姿态))/, 1.5],
  [/(?:将|把)[^,。;]{2,30}$/, /^[^,。;]{0,16}(?:作为|成为|纳入|列入|为|到|给|向|在|成)/, 1.5],
  [/对[^,。;]{2,30}$/, /^[^,。;]{0,16}(?:进行|开展|予以|给予|实施|加以|的)/, 1.5],
  [/在[^,。;]{1,30}$/, /^[^,。;]{0,12}(?:上|中|下|里|内|时|期间|方面|之[中内间后前])[,、]?/, 1.5],
  [/从[^,。;]{1,20}$/, /^[^,。;]{0,12}(?:到|向|至|中|起|入手|来看)/, 1.5],
  [/与[^,。;]{1,20}$/, /^[^,。;]{0,14}(?:相结合|相衔接|一道|一起|同|共|之间|挂钩)/, 1.5],
  [/(?:使|让|令)[^,。;]{1,10}$/, /^[^,。;]{1,10}(?:在|成为|得到|能够|更|感受)/, 1.5],
]

/** How much it tells that a text closes the frame (由 … 组成) that the clause before it stops in; 0 if not. */
export function closesFrame(before: string, after: string): number {
  const clause = /[^,。;:!?]*$/.exec(before.slice(-50))?.[0] ?? ''
  const head = after.slice(0, 24)
  let most = 0
  for (const [opener, closer, weight] of FRAMES)
    if (weight > most && closer.test(head) && opener.test(clause)) most = weight
  return most
}

/** Whether an enumeration before the cut (干部、企业) is closed after it (职工等). */
export function closesEnumeration(before: string, after: string): boolean {
  const clause = /[^,。;:!?]*$/.exec(before.slice(-60))?.[0] ?? ''
  return (
    clause.includes('、') &&
    (/^[^,。;:!?]{1,16}(?:等|、)/.test(after) || /^[^,。;]{1,10}(?:和|及|与)/.test(after))
  )
}

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
