import type { Words } from '../types'

/** A word that the place between two texts runs through. */
export interface CutWord {
  word: string
  /** How much likelier the words of both texts are when read together, in natural logarithms. */
  gain: number
}

const REACH = 6
const LONGEST = 4
/** Words that the dictionary's frequencies were counted in. */
const TOTAL = Math.log(60_000_000)

/** The Chinese characters that a text ends with, as far as a cut word matters. */
export const lastRun = (text: string): string => LAST.exec(text.slice(-REACH))?.[0] ?? ''
/** The Chinese characters that a text begins with, as far as a cut word matters. */
export const firstRun = (text: string): string => FIRST.exec(text.slice(0, REACH))?.[0] ?? ''

const LAST = /[\u3400-\u9fff]+$/
const FIRST = /^[\u3400-\u9fff]+/

/**
 * Looks for a word across the place where one text ends (`tail`, see `lastRun`) and another begins (`head`):
 * the words of both read together against the words of each read alone. Reads the frequencies itself, since
 * a page asks this hundreds of times for a few characters each.
 */
export function findCutWord(tail: string, head: string, words?: Words): CutWord | undefined {
  if (!words || tail === '' || head === '') return undefined
  const text = tail + head
  const cut = tail.length
  if (!mayCross(text, cut, words)) return undefined
  const { score, size } = read(text, words)
  for (let end = text.length; end > cut; end -= size[end] ?? 1) {
    const start = end - (size[end] ?? 1)
    if (start >= cut) continue
    // What the text scores as far as the cut is what its first part scores alone.
    const apart = read(head, words).score[head.length] ?? 0
    const gain = (score[text.length] ?? 0) - (score[cut] ?? 0) - apart
    return { word: text.slice(start, end), gain }
  }
  return undefined
}

/** Whether any word of the dictionary could run through the cut: cheaper than reading the texts. */
function mayCross(text: string, cut: number, words: Words): boolean {
  for (let start = cut - 1; start >= Math.max(0, cut - LONGEST + 1); start--)
    for (let end = cut + 1; end <= Math.min(text.length, start + LONGEST); end++)
      if (words.frequency(text.slice(start, end)) > 0) return true
  return false
}

/**
 * The likeliest words of a short text: for each place the logarithm of the likelihood of all before it, and
 * the length of the word that ends there.
 */
function read(text: string, words: Words): { score: number[]; size: number[] } {
  const score = [0]
  const size = [0]
  for (let end = 1; end <= text.length; end++) {
    score[end] = -Infinity
    for (let length = 1; length <= Math.min(LONGEST, end); length++) {
      const frequency = words.frequency(text.slice(end - length, end))
      if (frequency === 0 && length > 1) continue
      const sum = (score[end - length] ?? 0) + Math.log(frequency + 1) - TOTAL
      if (sum > (score[end] ?? 0)) {
        score[end] = sum
        size[end] = length
      }
    }
  }
  return { score, size }
}
