import type { Features } from '../features/features'
import { pairAt } from '../text/pair-at'

const LENGTH = 4
const MOST = 20

/** What the page itself shows elsewhere of the words round a cut. */
export interface Echo {
  /** Whether the same words stand before a phrase elsewhere; `undefined` where the phrase is not repeated. */
  repeats: (after: string, before: string) => boolean | undefined
  /** Whether characters of both sides stand together elsewhere. */
  prints: (after: string, before: string) => boolean
}

/**
 * Repeated phrases of the page: where the first words of a fragment or the last ones of another stand
 * elsewhere, what stands beside them there. Built once a page in linear time.
 */
export function makeEcho(
  features: readonly Features[],
  tails: readonly string[],
  heads: readonly string[],
): Echo {
  const phrases = new Map<string, Set<string>>()
  const before = new Map<number, Set<string>>()
  const after = new Map(
    tails.filter((tail) => tail.length > 1).map((tail) => [lastPair(tail), new Set<string>()]),
  )
  for (const head of heads) {
    if (head.length > 1) before.set(pairAt(head, 0), new Set())
    if (head.length >= LENGTH) phrases.set(head.slice(0, LENGTH), new Set())
  }
  const note = (found: Set<string> | undefined, text: string) => {
    if (found && text && found.size < MOST) found.add(text)
  }
  if (tails.length > 0)
    for (const { fragment } of features) {
      const { text } = fragment
      for (let at = 0; at + 1 < text.length; at++) {
        const pair = pairAt(text, at)
        note(after.get(pair), text.charAt(at + 2))
        const first = at > 0 ? before.get(pair) : undefined
        if (!first) continue
        note(first, text.charAt(at - 1))
        if (at > 1) note(phrases.get(text.slice(at, at + LENGTH)), text.slice(at - 2, at))
      }
    }
  return {
    repeats: (head, tail) => {
      const found = phrases.get(head.slice(0, LENGTH))
      if (!found || found.size === 0) return undefined
      if (found.has(tail.slice(-2))) return true
      // A phrase that stands after a mark elsewhere may begin anywhere.
      return [...found].some((pair) => /[^\u3400-\u9fff]$/.test(pair)) ? undefined : false
    },
    prints: (head, tail) =>
      ROUND.test(tail.slice(-2) + head.slice(0, 2)) &&
      (after.get(lastPair(tail))?.has(head.charAt(0)) || before.get(pairAt(head, 0))?.has(tail.slice(-1))) ===
        true,
  }
}

const ROUND = /^[\u3400-\u9fff]{4}$/
const lastPair = (text: string): number => pairAt(text, text.length - 2)
