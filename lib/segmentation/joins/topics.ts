import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'

/** Words that more articles than these tell are the page's, not any article's. */
const COMMON = 8
/** An article is known by its first blocks, and a block by its first fragments. */
const BLOCKS = 16
const FRAGMENTS = 10

/** How much of what some blocks tell an article tells too, in [0, 1]. */
export interface Telling {
  article: number
  share: number
}

/**
 * What each of a page's articles tells: a look-up from its telling words to the articles that have them, and
 * in how many of their blocks. Built once a page in linear time.
 */
export function makeTopics(articles: readonly DraftArticle[], features: readonly Features[]) {
  const holders = new Map<number, Map<number, number>>()
  const wordsOf = (article: number, block: number): Map<number, number> => {
    const words = new Map<number, number>()
    for (const i of articles[article]?.blocks[block]?.fragments.slice(0, FRAGMENTS) ?? []) {
      const { ids, weights } = features[i]!.terms
      ids.forEach((id, at) => words.set(id, weights[at] ?? 0))
    }
    return words
  }
  articles.forEach(({ kind, blocks }, article) => {
    if (kind !== 'story') return
    for (let block = 0; block < Math.min(BLOCKS, blocks.length); block++)
      for (const id of wordsOf(article, block).keys()) {
        const found = holders.get(id)
        if (found) found.set(article, (found.get(article) ?? 0) + 1)
        else holders.set(id, new Map([[article, 1]]))
      }
  })

  /**
   * For `count` blocks of an article from `block` on: the shares of their words that its other blocks tell and
   * that other articles do. A word that several tell counts for each of them in part. `total` is the words' weight.
   */
  return (article: number, block: number, count: number): { shares: Map<number, number>; total: number } => {
    const told = new Map<number, { weight: number; blocks: number }>()
    for (let at = block; at < block + count; at++)
      for (const [id, weight] of wordsOf(article, at)) {
        const inside = at < BLOCKS ? 1 : 0
        told.set(id, { weight, blocks: (told.get(id)?.blocks ?? 0) + inside })
      }
    const shares = new Map<number, number>()
    let total = 0
    for (const [id, { weight, blocks }] of told) {
      total += weight
      const found = holders.get(id)
      if (!found || found.size > COMMON) continue
      const others = [...found].filter(([other, times]) => other !== article || times > blocks)
      for (const [other] of others) shares.set(other, (shares.get(other) ?? 0) + weight / others.length)
    }
    for (const [other, weight] of shares) shares.set(other, weight / total)
    return { shares, total }
  }
}
export type Topics = ReturnType<typeof makeTopics>
