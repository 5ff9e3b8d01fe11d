/** The longest word that is kept as numbers, in UTF-16 units. */
const LONGEST = 4
/** Numbers a slot: two for the word's units, one for its length, one for its frequency. */
const WIDTH = 4

/**
 * How frequent a text, or a part of it, is as a word of a dictionary of lines `word frequency …`; 0 where it
 * is not in it. A page asks thousands of times for short words: these stand in one table of numbers, found in
 * one place of memory each and without a string of their own, where a `Map` of as many strings is asked in
 * several.
 */
export function indexFrequencies(dictionary: string): (text: string, from?: number, to?: number) => number {
  const lines = [...dictionary.matchAll(/^([^ \n]+) (\d+)/gm)]
  const long = new Map<string, number>()
  // Twice to four times as many slots as words, so that most words are found in the first slot looked at.
  const mask = 2 ** Math.ceil(Math.log2(lines.length * 2 + 2)) - 1
  const slots = new Int32Array((mask + 1) * WIDTH)
  /** Where a word stands in the table, or would. */
  const slotOf = (text: string, from: number, to: number): number => {
    const first = pairAt(text, from, to)
    const second = pairAt(text, from + 2, to)
    const hash = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1)
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH
      const length = slots[at + 2]
      if (length === 0) return at
      if (slots[at] === first && slots[at + 1] === second && length === to - from) return at
    }
  }
  for (const [, word = '', frequency] of lines) {
    const { length } = word
    if (length > LONGEST) long.set(word, Number(frequency))
    else {
      const row = [pairAt(word, 0, length), pairAt(word, 2, length), length, Number(frequency)]
      slots.set(row, slotOf(word, 0, length))
    }
  }
  return (text, from = 0, to = text.length) =>
    to - from > LONGEST ? (long.get(text.slice(from, to)) ?? 0) : (slots[slotOf(text, from, to) + 3] ?? 0)
}

/** Two units of a word that ends at `to` as one number, units past its end as 0. */
const pairAt = (text: string, at: number, to: number): number =>
  at + 1 < to
    ? (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
    : at < to
      ? text.charCodeAt(at) << 16
      : 0
