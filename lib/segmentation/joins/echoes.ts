import type { Features } from '../features/features'
import type { Echo } from './score-join'

const LENGTH = 4

/**
 * Repeated phrases of the page: where a fragment's first words stand elsewhere on the page, what stands
 * before them there. Built once a page in linear time.
 */
export function makeEcho(features: readonly Features[], heads: readonly number[]): Echo {
  const wanted = new Map<string, Set<string>>()
  for (const i of heads) {
    const head = features[i]?.fragment.text.slice(0, LENGTH) ?? ''
    if (head.length === LENGTH) wanted.set(head, new Set())
  }
  if (wanted.size > 0)
    for (const { fragment } of features)
      for (let at = 2; at + LENGTH <= fragment.text.length; at++) {
        const found = wanted.get(fragment.text.slice(at, at + LENGTH))
        if (found && found.size < 20) found.add(fragment.text.slice(at - 2, at))
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
