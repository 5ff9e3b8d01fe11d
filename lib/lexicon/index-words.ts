/** The longest word that is kept as numbers, in UTF-16 units. */
const LONGEST = 4
/** Numbers a slot: two for the word's units, one for its length, one for what is known of it (see `WordTable`). */
const WIDTH = 4

/** Looks words up in a text, at a place and without a string of their own. */
export interface WordTable {
  /** The sum of all words' frequencies. */
  total: number
  /** The longest word's length, in UTF-16 units. */
  longest: number
  /**
   * What is known of a part of a text: twice its frequency as a word (0 where it is none), and one more where
   * longer words begin with it (or may, from its fifth unit on).
   */
  look: (text: string, from: number, to: number) => number
}

/**
 * A table of a dictionary's words, lines `word frequency …`. A page asks thousands of times for short words: these
 * stand in one table of numbers, found in one place of memory each, where a `Map` of as many strings is asked in
 * several. Single characters have a smaller table of their own.
 */
export function indexWords(dictionary: string): WordTable {
  const lines = [...dictionary.matchAll(/^([^ \n]+) (\d+)/gm)]
  const single = new Int32Array(2 ** 16)
  const long = new Map<string, number>()
  let longest = 0
  let total = 0
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
  const add = (word: string, known: number): void => {
    const { length } = word
    if (length === 1) single[word.charCodeAt(0)]! |= known
    else if (length > LONGEST) long.set(word, known | 1)
    else {
      const at = slotOf(word, 0, length)
      slots[at] = pairAt(word, 0, length)
      slots[at + 1] = pairAt(word, 2, length)
      slots[at + 2] = length
      slots[at + 3]! |= known
    }
  }
  for (const [, word = '', frequency] of lines) {
    longest = Math.max(longest, word.length)
    total += Number(frequency)
    add(word, Number(frequency) * 2)
    for (let length = 1; length < word.length && length <= LONGEST; length++) add(word.slice(0, length), 1)
  }
  return {
    longest,
    total,
    look: (text, from, to) => {
      const length = to - from
      if (length <= 1) return length === 1 ? single[text.charCodeAt(from)]! : 0
      return length > LONGEST ? (long.get(text.slice(from, to)) ?? 1) : slots[slotOf(text, from, to) + 3]!
    },
  }
}

/** Two units of a word that ends at `to` as one number, units past its end as 0. */
const pairAt = (text: string, at: number, to: number): number =>
  at + 1 < to
    ? (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
    : at < to
      ? text.charCodeAt(at) << 16
      : 0
