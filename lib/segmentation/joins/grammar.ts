import { isHan } from '../text/is-han'
import type { Words } from '../types'

/**
 * How well the kind of word that begins a text follows the kind that ended another, in logarithms of odds,
 * set by hand from the grammar of written Chinese: an adverb wants a verb, a number its measure word, and
 * neither 的 nor 了 follows a preposition. Rows end the first text, columns begin the second.
 */
const COLUMNS = 'nvadpcrmqfu的们t'
const ROWS: Record<string, readonly number[]> = {
  n: [0.2, 0.6, 0, 0.6, 0.3, 0.5, -0.7, -0.3, -2.5, 1, -2.5, 0.9, 0.8, -0.5],
  v: [0.4, 0.2, 0, -0.3, 0, -0.6, 0.4, 0.6, -1.5, -0.3, 1.8, 0.6, -3, -0.3],
  a: [0.8, 0, 0, -0.5, -0.5, 0, -1, -0.5, -1.5, -0.5, 0.6, 1.5, -2, -1],
  d: [-1.2, 1.3, 1, 0.6, 0.5, -2, -0.7, -0.3, -3, -1.5, -3, -2.5, -4, -1],
  p: [0.8, 0, 0, -1, -1.5, -3, 0.8, 0.5, -2, 0.2, -3, -3.5, -4, 0.8],
  c: [0.7, 0.4, 0.3, 0.2, 0.3, -2, 0.3, 0.2, -3, -2, -4, -4, -4, 0.2],
  r: [0.6, 0.3, 0, 0.4, 0.2, -0.5, -1, 0, 1.5, 0, -3, 0.2, -1.5, -0.5],
  m: [0.3, -1, -0.5, -1.5, -1.5, -1.5, -2, 0.8, 2.2, -0.5, -3, -0.8, -3, -0.5],
  q: [1, 0, 0.5, -0.5, -0.5, -1, -1.2, -0.5, -1, 0, -2.5, 0.2, -3, -1],
  f: [0.3, 0.6, 0.2, 0.5, 0.4, -0.3, 0, 0.2, -2.5, -1, -3, 0.6, -4, -0.3],
  u: [0.6, 0, 0.3, -0.6, -0.8, -1, 0.3, 1, -0.5, -1, -3, 0, -4, -0.5],
  的: [1, 0.2, 0.5, -0.5, -1, -2.5, -0.7, -0.2, -1, 0.2, -4, -4, -4, -0.3],
  t: [0, 0.5, 0, 0.5, 0.5, -0.5, 0.2, 0.2, -2, 0.8, -3, 0.6, -4, 0.2],
}

/** 0 where one of the kinds is not known: a mark, a figure, a word that is in no dictionary. */
export function follows(last: string, first: string): number {
  return first === '' ? 0 : (ROWS[last]?.[COLUMNS.indexOf(first)] ?? 0)
}

const REACH = 8

/** The last word of a text; empty where it ends with a mark. */
export function lastWord(text: string, words?: Words): string {
  let from = text.length
  while (from > 0 && text.length - from < REACH && isHan(text.charCodeAt(from - 1))) from--
  if (!words || from === text.length) return ''
  const tail = text.slice(from)
  return tail.slice(words.cut(tail).at(-2) ?? 0)
}

/** The first word of a text; empty where it begins with a mark. */
export function firstWord(text: string, words?: Words): string {
  let to = 0
  while (to < text.length && to < REACH && isHan(text.charCodeAt(to))) to++
  return words && to > 0 ? text.slice(0, words.cut(text.slice(0, to))[0]) : ''
}

const RARE = 40_000

/** How seldom the last word of a text, of a kind, is a word of its own: 0 (it is one) to 3. */
export function brokenness(word: string, kind: string, words?: Words): number {
  if (!words || word.length !== 1 || 'mqrpcuf的们'.includes(kind || '的')) return 0
  return Math.max(0, Math.min(3, Math.log(RARE / (words.frequency(word) + 100)) / 2))
}

const NOUNS = 'njsi'

/** The kind of a word: a row or a column above; empty where it is not known. */
export function kindOf(word: string, words?: Words): string {
  if (!words || word === '') return ''
  if (word === '的' || word === '们') return word
  const kind = words.kind(word).charAt(0)
  return NOUNS.includes(kind) ? 'n' : kind
}
