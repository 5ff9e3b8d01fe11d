import { pairAt } from '../text/pair-at'

/** The share of a heading's pairs of characters that a text holds, in [0, 1]. */
export function likeness(heading: string, text: string): number {
  const pairs = new Set<number>()
  let held = 0
  for (let at = 0; at + 2 <= heading.length; at++) {
    if (!tells(heading.charCodeAt(at)) || !tells(heading.charCodeAt(at + 1))) continue
    const pair = pairAt(heading, at)
    if (pairs.has(pair)) continue
    pairs.add(pair)
    if (text.includes(heading.slice(at, at + 2))) held++
  }
  return pairs.size === 0 ? 0 : held / pairs.size
}

/** Whether a unit is a Chinese character, a Latin letter, a digit or an underscore. */
const tells = (code: number): boolean =>
  code > 0x7f
    ? code >= 0x3400 && code <= 0x9fff
    : (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      code === 0x5f ||
      (code >= 0x61 && code <= 0x7a)
