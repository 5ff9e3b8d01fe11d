import type { Features } from '../features/features'
import { pairAt } from '../text/pair-at'

const LENGTH = 4
const MOST = 20

/** What the page itself shows to stand before a phrase elsewhere; `undefined` where it is not repeated. */
export type Echo = (after: string, before: string) => boolean | undefined

/**
 * Repeated phrases of the page: where a fragment's first words stand elsewhere on the page, what stands
 * before them there. Built once a page in linear time.
 */
export function makeEcho(features: readonly Features[], heads: readonly number[]): Echo {
  const wanted = new Map<string, Set<string>>()
  const firsts = new Set<number>()
  for (const i of heads) {
    const head = features[i]?.fragment.text.slice(0, LENGTH) ?? ''
    if (head.length < LENGTH) continue
    wanted.set(head, new Set())
    firsts.add(pairAt(head, 0))
  }
  if (wanted.size > 0)
    for (const { fragment } of features)
      for (let at = 2; at + LENGTH <= fragment.text.length; at++) {
        if (!firsts.has(pairAt(fragment.text, at))) continue
        const found = wanted.get(fragment.text.slice(at, at + LENGTH))
        if (found && found.size < MOST) found.add(fragment.text.slice(at - 2, at))
      }
  return (after, before) => {
    const found = wanted.get(after.slice(0, LENGTH))
    if (!found || found.size === 0) return undefined
    const tail = before.slice(-2)
    if (found.has(tail)) return true
    // A phrase that stands after a mark elsewhere may begin anywhere.
    return [...found].some((pair) => /[^\u3400-\u9fff]$/.test(pair)) ? undefined : false
  }
}
