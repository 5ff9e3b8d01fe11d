import type { Terms } from '../features/terms'

/** What an article tells, word by word. */
export interface Topic {
  /** Takes an article's fragments in, in the place of the article before. */
  tell: (fragments: readonly number[], read: (i: number) => Terms) => void
  /** The share of a fragment's words that the article tells in a fragment before a place. */
  share: (terms: Terms, before: number) => number
}

/** A topic with room for so many different words: written anew for each article, a page needs but one. */
export function makeTopic(size: number): Topic {
  /** The article that told a word last, and the first of its fragments that did. */
  const toldIn = new Float64Array(size)
  const first = new Int32Array(size)
  let article = 0
  return {
    tell: (fragments, read) => {
      article++
      for (const i of fragments)
        for (const id of read(i).ids) {
          first[id] = toldIn[id] === article ? Math.min(i, first[id]!) : i
          toldIn[id] = article
        }
    },
    share: ({ ids, weights }, before) => {
      let total = 0
      let shared = 0
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at]!
        const weight = weights[at]!
        total += weight
        if (toldIn[id] === article && first[id]! < before) shared += weight
      }
      return total === 0 ? 0 : shared / total
    },
  }
}
