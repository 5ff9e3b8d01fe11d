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
  if (!words || !mayCross(tail, head, words)) return undefined
  const together = read(tail + head, words)
  let at = 0
  for (const word of together.words) {
    if (at < tail.length && at + word.length > tail.length) {
      const gain = together.score - read(tail, words).score - read(head, words).score
      return { word, gain }
    }
    at += word.length
  }
  return undefined
}

/** Whether any word of the dictionary could run through the cut: cheaper than reading the texts. */
function mayCross(tail: string, head: string, words: Words): boolean {
  for (let back = 1; back <= Math.min(tail.length, LONGEST - 1); back++)
    for (let on = 1; on <= Math.min(head.length, LONGEST - back); on++)
      if (words.frequency(tail.slice(-back) + head.slice(0, on)) > 0) return true
  return false
}

/** The likeliest words of a short text, with the logarithm of their likelihood. */
function read(text: string, words: Words): { words: string[]; score: number } {
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
  const found: string[] = []
  for (let end = text.length; end > 0; end -= size[end] ?? 1)
    found.unshift(text.slice(end - (size[end] ?? 1), end))
  return { words: found, score: score[text.length] ?? 0 }
}
