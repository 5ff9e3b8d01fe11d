import { isHan } from '../text/is-han'
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

/** Chinese characters beside a cut, with their likeliest words once a cut asks. */
export interface Run {
  text: string
  reading?: Reading
}

/** A run's likeliest words. */
interface Reading {
  /** For each place the logarithm of the likelihood of all before it. */
  score: number[]
  /** For each place and each length the logarithm of how often that word stands before it. */
  logs: number[]
}

/** The Chinese characters that a text ends with, as far as a cut word matters. */
export function lastRun(text: string): Run {
  let from = text.length
  while (from > 0 && from > text.length - REACH && isHan(text.charCodeAt(from - 1))) from--
  return from === text.length ? NONE : { text: text.slice(from) }
}

/** The Chinese characters that a text begins with, as far as a cut word matters. */
export function firstRun(text: string): Run {
  let to = 0
  while (to < text.length && to < REACH && isHan(text.charCodeAt(to))) to++
  return to === 0 ? NONE : { text: text.slice(0, to) }
}

const NONE: Run = { text: '' }

/** The logarithms of how often each word that may cross a cut is printed, by its lengths before and after it. */
const crossing = new Float64Array(LONGEST * LONGEST)
/** The reading of both runs together, as far as it is made. */
const score = new Float64Array(2 * REACH + 1)
const size = new Uint8Array(2 * REACH + 1)

/**
 * Looks for a word across the place where one text ends (`tail`) and another begins (`head`): the words of
 * both read together against the words of each read alone. Reads the frequencies itself, and each run once,
 * since a page asks this hundreds of times for a few characters each.
 */
export function findCutWord(tail: Run, head: Run, words?: Words): CutWord | undefined {
  if (!words || tail.text === '' || head.text === '') return undefined
  const text = tail.text + head.text
  const cut = tail.text.length
  if (!readCrossing(text, cut, words)) return undefined
  const before = (tail.reading ??= read(tail.text, words))
  const after = (head.reading ??= read(head.text, words))
  for (let end = 0; end <= cut; end++) score[end] = before.score[end]!
  for (let end = cut + 1; end <= text.length; end++) {
    score[end] = -Infinity
    for (let length = 1; length <= Math.min(LONGEST, end); length++) {
      const inside = end - cut
      const log =
        length <= inside
          ? after.logs[inside * LONGEST + length - 1]!
          : crossing[(length - inside) * LONGEST + inside]!
      const sum = score[end - length]! + log - TOTAL
      if (sum > score[end]!) {
        score[end] = sum
        size[end] = length
      }
    }
  }
  for (let end = text.length; end > cut; end -= size[end]!) {
    const start = end - size[end]!
    if (start >= cut) continue
    // What the text scores as far as the cut is what its first part scores alone.
    const gain = score[text.length]! - score[cut]! - after.score[head.text.length]!
    return { word: text.slice(start, end), gain }
  }
  return undefined
}

/** Looks the words up that could run through the cut, and says whether there is any. */
function readCrossing(text: string, cut: number, words: Words): boolean {
  let found = false
  for (let before = 1; before < LONGEST && before <= cut; before++)
    for (let after = 1; after <= LONGEST - before && cut + after <= text.length; after++) {
      const frequency = words.frequency(text, cut - before, cut + after)
      crossing[before * LONGEST + after] = frequency > 0 ? Math.log(frequency + 1) : -Infinity
      found ||= frequency > 0
    }
  return found
}

function read(text: string, words: Words): Reading {
  const score = [0]
  const logs = Array.from({ length: LONGEST }, () => 0)
  for (let end = 1; end <= text.length; end++) {
    let best = -Infinity
    for (let length = 1; length <= LONGEST; length++) {
      const frequency = length <= end ? words.frequency(text, end - length, end) : 0
      const log = frequency > 0 || length === 1 ? Math.log(frequency + 1) : -Infinity
      logs.push(log)
      best = Math.max(best, (score[end - length] ?? 0) + log - TOTAL)
    }
    score.push(best)
  }
  return { score, logs }
}
