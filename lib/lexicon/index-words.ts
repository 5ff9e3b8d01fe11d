/** The longest word that is kept as numbers, in UTF-16 units. */
const LONGEST = 4
/** Numbers a slot: two for the word's units, one for its length, one for what is known of it (see `WordTable`). */
const WIDTH = 4
/** Numbers a slot for words of two units. */
const PAIR_WIDTH = 2
/** Numbers of 32 bits in the filter: the upper 17 bits of a hash tell which, the lower 5 which bit. */
const FILTER = 2 ** 17

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
 * stand in tables of numbers, found in one place of memory each, where a `Map` of as many strings is asked in
 * several. What is asked for most, single units and pairs, has smaller tables of its own, which are nearer.
 */
export function indexWords(dictionary: string): WordTable {
  const lines = [...dictionary.matchAll(/^([^ \n]+) (\d+)/gm)]
  let longest = 0
  let total = 0
  const singles = new Int32Array(2 ** 16)
  // Twice to four times as many slots as words, so that most words are found in the first slot looked at.
  const mask = 2 ** Math.ceil(Math.log2(lines.length * 2 + 2)) - 1
  const pairMask = mask >>> 1
  const pairs = new Int32Array((pairMask + 1) * PAIR_WIDTH)
  const slots = new Int32Array((mask + 1) * WIDTH)
  const long = new Map<string, number>()
  // More than half of what is asked for is no word: one bit of a small table tells nearly all of that.
  const filter = new Int32Array(FILTER)
  /** Where a pair stands in its table, or would. */
  const slotOfPair = (pair: number, hash: number): number => {
    for (let slot = (hash ^ (hash >>> 15)) & pairMask; ; slot = (slot + 1) & pairMask) {
      const at = slot * PAIR_WIDTH
      if (pairs[at] === pair || pairs[at + 1] === 0) return at
    }
  }
  /** The same for what is longer. */
  const slotOf = (first: number, second: number, length: number, hash: number): number => {
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH
      const own = slots[at + 2]
      if (own === 0) return at
      if (slots[at] === first && slots[at + 1] === second && own === length) return at
    }
  }
  const add = (word: string, known: number): void => {
    const { length } = word
    if (length === 1) singles[word.charCodeAt(0)]! |= known
    else if (length > LONGEST) long.set(word, known | 1)
    else {
      const first = pairAt(word, 0, length)
      const second = pairAt(word, 2, length)
      const hash = hashOf(first, second)
      filter[hash >>> 15]! |= 1 << (hash & 31)
      if (length === 2) {
        const at = slotOfPair(first, hash)
        pairs[at] = first
        pairs[at + 1]! |= known
        return
      }
      const at = slotOf(first, second, length, hash)
      slots[at] = first
      slots[at + 1] = second
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
      if (length <= 1) return length === 1 ? singles[text.charCodeAt(from)]! : 0
      if (length > LONGEST) return long.get(text.slice(from, to)) ?? 1
      const first = pairAt(text, from, to)
      const second = pairAt(text, from + 2, to)
      const hash = hashOf(first, second)
      if ((filter[hash >>> 15]! & (1 << (hash & 31))) === 0) return 0
      return length === 2
        ? pairs[slotOfPair(first, hash) + 1]!
        : slots[slotOf(first, second, length, hash) + 3]!
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

const hashOf = (first: number, second: number): number =>
  Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1)
