import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import { sizeOf } from '../features/terms'

/** Words that more articles than these tell are the page's, not any article's. */
const COMMON = 8
/** An article is known by its first blocks, and a block by its first fragments. */
const BLOCKS = 16
const FRAGMENTS = 10

/** More than an article's first blocks. */
const ROOM = 2 * BLOCKS
const articleOf = (one: number): number => Math.floor(one / ROOM)

/** What some blocks tell: the share of it that each article tells too, and how much it is. */
export interface Telling {
  shares: Map<number, number>
  total: number
}

/**
 * For `count` blocks of an article from `block` on: the shares of their words that its other blocks tell and
 * that other articles do. A word that several tell counts for each of them in part.
 */
export type Topics = (article: number, block: number, count: number) => Telling

/**
 * What each of a page's articles tells: a look-up from its telling words to the articles that have them, and
 * in how many of their blocks. Built once a page in linear time.
 */
export function makeTopics(articles: readonly DraftArticle[], features: readonly Features[]): Topics {
  const told = makeTold(sizeOf(features.map(({ terms }) => terms)))
  /** For each word the articles that tell it and in how many of their blocks, in one number: see `ROOM`. */
  const holders = new Array<number[] | undefined>(told.size)
  const read = (article: number, block: number): void => {
    const { fragments } = articles[article]?.blocks[block] ?? { fragments: [] }
    for (let at = 0; at < Math.min(FRAGMENTS, fragments.length); at++) {
      const { ids, weights } = features[fragments[at]!]!.terms
      for (let k = 0; k < ids.length; k++) told.tell(ids[k]!, weights[k] ?? 0, block)
    }
  }
  articles.forEach(({ kind, blocks }, article) => {
    if (kind !== 'story') return
    told.clear()
    for (let block = 0; block < Math.min(BLOCKS, blocks.length); block++) read(article, block)
    for (const id of told.ids) {
      const found = holders[id]
      const holder = article * ROOM + told.blocks[id]!
      // Most words are told in one article: an array made with it takes room for no more.
      if (!found) holders[id] = [holder]
      else if (found.length <= COMMON) found.push(holder)
    }
  })
  /** What each article tells of the blocks that are asked about, and which tell anything. */
  const sums = new Float64Array(articles.length)
  const sharing: number[] = []
  return (article, block, count) => {
    told.clear()
    for (let at = block; at < block + count; at++) read(article, at)
    let total = 0
    for (const id of told.ids) {
      const weight = told.weights[id]!
      total += weight
      const found = holders[id]
      if (!found || found.length > COMMON) continue
      // The blocks themselves are no others: their article tells the word where more of its blocks do.
      const left = leftOut(found, article, told.blocks[id]!)
      const others = found.length - (left < 0 ? 0 : 1)
      for (let at = 0; at < found.length; at++) {
        if (at === left) continue
        const other = articleOf(found[at]!)
        if (sums[other] === 0) sharing.push(other)
        sums[other]! += weight / others
      }
    }
    const shares = new Map<number, number>()
    for (const other of sharing) {
      shares.set(other, sums[other]! / total)
      sums[other] = 0
    }
    sharing.length = 0
    return { shares, total }
  }
}

/** Which of a word's holders is an article that tells it in no more than so many blocks; -1 for none. */
function leftOut(holders: readonly number[], article: number, blocks: number): number {
  for (let at = 0; at < holders.length; at++)
    if (articleOf(holders[at]!) === article) return holders[at]! % ROOM <= blocks ? at : -1
  return -1
}

/** The words of some blocks, each once, with room for all words of a page: emptied, it is used for the next. */
function makeTold(size: number) {
  /** When a word was told last, and in which block. */
  const turnOf = new Uint32Array(size)
  const blockOf = new Int32Array(size)
  const weights = new Float64Array(size)
  /** In how many of an article's first blocks. */
  const blocks = new Uint8Array(size)
  const ids: number[] = []
  let turn = 0
  return {
    size,
    ids,
    weights,
    blocks,
    clear: () => {
      turn++
      ids.length = 0
    },
    tell: (id: number, weight: number, block: number) => {
      const fresh = turnOf[id] !== turn
      if (fresh) {
        turnOf[id] = turn
        blocks[id] = 0
        ids.push(id)
      }
      weights[id] = weight
      if (block < BLOCKS && (fresh || blockOf[id] !== block)) blocks[id]!++
      blockOf[id] = block
    },
  }
}
