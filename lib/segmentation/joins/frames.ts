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

/** Frames (由 … 组成) that a text's last clause stops in, a bit each. */
export function framesOpened(before: string): number {
  const clause = lastClause(before.slice(-50))
  return FRAMES.reduce((bits, [opener], i) => bits | (opener.test(clause) ? 1 << i : 0), 0)
}

/** Frames that a text's beginning closes, a bit each. */
export function framesClosed(after: string): number {
  const head = after.slice(0, 24)
  return FRAMES.reduce((bits, [, closer], i) => bits | (closer.test(head) ? 1 << i : 0), 0)
}

/** How much the most telling of some frames tells; 0 for none. */
export function frameWeight(frames: number): number {
  if (frames === 0) return 0
  return Math.max(...FRAMES.map(([, , weight], i) => (frames & (1 << i) ? weight : 0)))
}

/** Whether a text stops within an enumeration (干部、企业). */
export const isEnumerating = (before: string): boolean => lastClause(before.slice(-60)).includes('、')

/** Whether a text's beginning may be the rest of an enumeration (职工等). */
export const goesOnEnumerating = (after: string): boolean =>
  /^[^,。;:!?]{1,16}(?:等|、)/.test(after) || /^[^,。;]{1,10}(?:和|及|与)/.test(after)

const lastClause = (text: string): string => text.slice(text.search(/[^,。;:!?]*$/))
