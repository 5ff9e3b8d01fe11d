/**
 * How much a word at a text's beginning speaks for a text that began elsewhere, in logarithms of odds, by its
 * kind: set by hand. Paragraphs open with names, times and what they tell of, which are words of two characters
 * and more; a column's end leaves the second half of a word, or what depends on the word before it.
 */
const BEGINNINGS: Record<string, number> = {
  u: 3,
  的: 3,
  们: 3,
  q: 2,
  d: 2,
  n: 1.5,
  v: 1.2,
  f: 1.3,
  m: 1,
  a: 1,
}
/** Prepositions, pronouns and conjunctions open sentences gladly. */
const OPENERS = new Set(['p', 'r', 'c', 't'])
const LONG_OPENERS: Record<string, number> = { r: -2, t: -1.8, p: -1, c: -1 }

/** How much a text's first word, of a kind, speaks for its having begun elsewhere; 0 where it begins with a mark. */
export function midway(word: string, kind: string): number {
  if (word === '') return 0
  if (word.length === 1) return OPENERS.has(kind) ? -1 : (BEGINNINGS[kind] ?? 1)
  if (word.length > 2) return -1.5
  return LONG_OPENERS[kind] ?? -0.2
}
