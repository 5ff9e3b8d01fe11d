/** The longest word that is kept as numbers, in UTF-16 units. */
const LONGEST = 4
/** Numbers a slot: two for the word's units, one for its length, one for its frequency. */
const WIDTH = 4

/**
 * How frequent a word is in a dictionary of lines `word frequency …`; 0 where it is not in it. A page asks
 * thousands of times for short words: these stand in one table of numbers, found in one place of memory
 * each, where a `Map` of as many strings is asked in several.
 */
export function indexFrequencies(dictionary: string): (word: string) => number {
  const lines = [...dictionary.matchAll(/^([^ \n]+) (\d+)/gm)]
  const long = new Map<string, number>()
  // Twice to four times as many slots as words, so that most words are found in the first slot looked at.
  const mask = 2 ** Math.ceil(Math.log2(lines.length * 2 + 2)) - 1
  const slots = new Int32Array((mask + 1) * WIDTH)
  /** Where a word stands in the table, or would. */
  const slotOf = (word: string): number => {
    const first = pairAt(word, 0)
    const second = pairAt(word, 2)
    const hash = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1)
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH
      const length = slots[at + 2]
      if (length === 0) return at
      if (slots[at] === first && slots[at + 1] === second && length === word.length) return at
    }
  }
  for (const [, word = '', frequency] of lines) {
    if (word.length > LONGEST) long.set(word, Number(frequency))
    else slots.set([pairAt(word, 0), pairAt(word, 2), word.length, Number(frequency)], slotOf(word))
  }
  return (word) => (word.length > LONGEST ? (long.get(word) ?? 0) : (slots[slotOf(word) + 3] ?? 0))
}

/** Two units of a word as one number, units past its end as 0. */
const pairAt = (word: string, at: number): number => (word.charCodeAt(at) << 16) | word.charCodeAt(at + 1)
