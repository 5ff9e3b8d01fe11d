import type { Features } from '../features/features'
import { isHan } from '../text/is-han'
import { pairAt } from '../text/pair-at'

const LENGTH = 4
const MOST = 20
const FILTER = 4096

/** What the page shows elsewhere of the words that a fragment begins with. */
export interface HeadEcho {
  /** What stands before the phrase elsewhere; `undefined` where it is not repeated. */
  phrase: ReadonlySet<string> | undefined
  /** Whether the phrase stands after a mark elsewhere: then it may begin anywhere. */
  anywhere: boolean
  /** Single characters before its first two. */
  before: ReadonlySet<string> | undefined
  first: string
  /** Whether it begins with two Chinese characters. */
  round: boolean
}

/** What the page shows elsewhere of the words that a fragment ends with. */
export interface TailEcho {
  lastTwo: string
  last: string
  /** Single characters after its last two. */
  after: ReadonlySet<string> | undefined
  /** Whether it ends with two Chinese characters. */
  round: boolean
}

/** What the page itself shows elsewhere of the words round a cut. */
export interface Echo {
  ofHead: (text: string) => HeadEcho
  ofTail: (text: string) => TailEcho
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
  const after = new Map<number, Set<string>>()
  // Nearly no pair of a page is asked for: most are told so without a look into the maps.
  const wanted = new Uint8Array(FILTER)
  for (const tail of tails) {
    if (tail.length < 2) continue
    after.set(lastPair(tail), new Set())
    wanted[slotOf(lastPair(tail))] = 1
  }
  for (const head of heads) {
    if (head.length > 1) {
      before.set(pairAt(head, 0), new Set())
      wanted[slotOf(pairAt(head, 0))] = 1
    }
    if (head.length >= LENGTH) phrases.set(head.slice(0, LENGTH), new Set())
  }
  if (tails.length > 0)
    for (const { fragment } of features) {
      const { text } = fragment
      for (let at = 0; at + 1 < text.length; at++) {
        const pair = pairAt(text, at)
        if (wanted[slotOf(pair)] === 0) continue
        note(after.get(pair), text.charAt(at + 2))
        const first = at > 0 ? before.get(pair) : undefined
        if (!first) continue
        note(first, text.charAt(at - 1))
        if (at > 1) note(phrases.get(text.slice(at, at + LENGTH)), text.slice(at - 2, at))
      }
    }
  return {
    ofHead: (text) => {
      // What stands before a mark elsewhere tells nothing of what stands before it here.
      const phrase = isHan(text.charCodeAt(0)) ? phrases.get(text.slice(0, LENGTH)) : undefined
      return {
        phrase: phrase?.size ? phrase : undefined,
        anywhere: [...(phrase ?? [])].some((pair) => !isHan(pair.charCodeAt(1))),
        before: before.get(pairAt(text, 0)),
        first: text.charAt(0),
        round: isHan(text.charCodeAt(0)) && isHan(text.charCodeAt(1)),
      }
    },
    ofTail: (text) => ({
      lastTwo: text.slice(-2),
      last: text.slice(-1),
      after: after.get(lastPair(text)),
      round: isHan(text.charCodeAt(text.length - 2)) && isHan(text.charCodeAt(text.length - 1)),
    }),
  }
}

/** Whether the same words stand before the phrase elsewhere; `undefined` where the phrase is not repeated. */
export function repeats(head: HeadEcho, tail: TailEcho): boolean | undefined {
  if (!head.phrase) return undefined
  return head.phrase.has(tail.lastTwo) || (head.anywhere ? undefined : false)
}

/** Whether characters of both sides stand together elsewhere; behind 的 any word may, whatever it goes on with here. */
export const prints = (head: HeadEcho, tail: TailEcho): boolean =>
  tail.last !== '的' &&
  head.round &&
  tail.round &&
  (tail.after?.has(head.first) || head.before?.has(tail.last)) === true

function note(found: Set<string> | undefined, text: string): void {
  if (found && text && found.size < MOST) found.add(text)
}

const lastPair = (text: string): number => pairAt(text, text.length - 2)
const slotOf = (pair: number): number => (pair ^ (pair >>> 11)) & (FILTER - 1)
