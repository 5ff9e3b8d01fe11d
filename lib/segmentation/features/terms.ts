import type { Words } from '../types'

/** A fragment's telling words with their weights: the rarer in the language, the heavier. */
export type Terms = ReadonlyMap<string, number>

const REACH = 240
const COMMON = 20_000

/**
 * The telling words of a text's first and last characters. Two single characters that stand together are
 * taken as a word too: so a dictionary leaves names. Without a dictionary every pair of characters counts.
 */
export function readTerms(text: string, words?: Words): Terms {
  const terms = new Map<string, number>()
  const parts = text.length <= 2 * REACH ? [text] : [text.slice(0, REACH), text.slice(-REACH)]
  for (const part of parts) {
    if (!words) {
      for (let at = 0; at + 2 <= part.length; at++)
        if (isHan(part.slice(at, at + 2))) terms.set(part.slice(at, at + 2), 4)
      continue
    }
    let single = ''
    for (const word of words.cut(part)) {
      if (word.length === 1) {
        if (single && isHan(single + word)) terms.set(single + word, 6)
        single = isHan(word) && !LOOSE.has(word) ? word : ''
        continue
      }
      single = ''
      if (!isHan(word)) continue
      const weight = Math.log(COMMON / (words.frequency(word) + 3))
      if (weight > 0) terms.set(word, weight)
    }
  }
  return terms
}

/** The share of what `after` tells that stood in `before` already, in [0, 1]. */
export function cohesion(before: readonly Terms[], after: readonly Terms[]): number {
  let total = 0
  let shared = 0
  const seen = new Set<string>()
  for (const terms of after)
    for (const [term, weight] of terms) {
      if (seen.has(term)) continue
      seen.add(term)
      total += weight
      if (before.some((earlier) => earlier.has(term))) shared += weight
    }
  return total === 0 ? 0 : shared / total
}

const LOOSE = new Set('的了是在和与对为以及把被将从到向于等也都就又还不这那其个年月日中上下')
const isHan = (text: string): boolean => /^[\u3400-\u9fff]+$/.test(text)
