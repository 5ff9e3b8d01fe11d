import { pairAt } from '../text/pair-at'

/** Pairs of longer headings are remembered in a set: looking for each among those before would take too long. */
const SHORT = 120

/** The share of a heading's pairs of characters that a text holds, in [0, 1]. */
export function likeness(heading: string, text: string): number {
  const seen = heading.length > SHORT ? new Set<number>() : undefined
  let pairs = 0
  let held = 0
  for (let at = 0; at + 2 <= heading.length; at++) {
    if (!tells(heading.charCodeAt(at)) || !tells(heading.charCodeAt(at + 1))) continue
    const pair = heading.slice(at, at + 2)
    if (seen ? seen.has(pairAt(heading, at)) : heading.indexOf(pair) < at) continue
    seen?.add(pairAt(heading, at))
    pairs++
    if (text.includes(pair)) held++
  }
  return pairs === 0 ? 0 : held / pairs
}

/** Whether a unit is a Chinese character, a Latin letter, a digit or an underscore. */
const tells = (code: number): boolean =>
  code > 0x7f
    ? code >= 0x3400 && code <= 0x9fff
    : (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      code === 0x5f ||
      (code >= 0x61 && code <= 0x7a)
