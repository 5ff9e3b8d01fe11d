import type { DraftArticle, DraftBlock } from '../assemble/draft'
import type { Features } from '../features/features'
import { matterOf, STRAY, usualOf } from './stray-weights'
import type { Topics } from './topics'

/** How far paragraphs stray, in articles. */
export const REACH = 8
/** How many paragraphs stray together between closed ones: the end of a column. */
const LONGEST = 3
/** Longer articles are looked at no closer: no page column holds them, and the cost stays linear. */
const MOST_BLOCKS = 60

/** Logarithm of the odds below which paragraphs stay: what is carried off wrongly is harder to see than what stands. */
const SURE = 1

/** Blocks of one article that another is told in. */
export interface Stray {
  from: number
  to: number
  blocks: DraftBlock[]
  /** Logarithm of the odds that they belong there. */
  odds: number
}

/** What is known of the page's articles. */
export interface Page {
  articles: readonly DraftArticle[]
  features: readonly Features[]
  topics: Topics
  /** For each article, whether texts near it are out of their place. */
  damaged: readonly boolean[]
  /** The article that the second half of a paragraph right before a block in the source belongs to, or -1. */
  beside: (block: DraftBlock) => number
}

/** The blocks of an article that most surely stand in it by mistake; `undefined` where all are its own. */
export function findStray(a: number, page: Page): Stray | undefined {
  const { articles, features, topics, damaged } = page
  const { blocks } = articles[a]!
  if (!isHeaded(articles[a]) || blocks.length > MOST_BLOCKS) return undefined
  const each = blocks.map((block, at) => (isText(block) ? topics(a, at, 1) : undefined))
  const homes = each.map((one) => one && (one.shares.get(a) ?? 0))
  let best: Stray | undefined
  const weigh = (block: number, count: number, beside: number) => {
    const told = (count === 1 && each[block]) || topics(a, block, count)
    const rest = homes.filter((home, at) => home !== undefined && (at < block || at >= block + count))
    const sure =
      STRAY.bias +
      STRAY.home * (told.shares.get(a) ?? 0) +
      usualOf(rest.map((home) => home ?? 0)) +
      matterOf(told.total) +
      (damaged[a] ? STRAY.damaged : 0) +
      (blocks.slice(block + count).some(isRunning) ? 0 : STRAY.last) +
      (isInside(blocks[block]!, blocks) ? STRAY.inside : 0)
    if (!told.shares.has(beside)) told.shares.set(beside, 0)
    for (const [to, share] of told.shares) {
      if (to === a || Math.abs(to - a) > REACH || !isHeaded(articles[to])) continue
      // Each of them by itself: a paragraph of the article's own is not carried away by its neighbour.
      const all = each
        .slice(block, block + count)
        .every((one, at) => (one?.shares.get(to) ?? 0) > homes[block + at]!)
      if (to !== beside && !all) continue
      const odds =
        sure +
        STRAY.away * share +
        (to === beside ? STRAY.beside + (rest.length === 0 ? STRAY.bare : 0) : 0) +
        STRAY.far * (Math.abs(to - a) - 1)
      if (odds > (best?.odds ?? SURE))
        best = { from: a, to, blocks: blocks.slice(block, block + count), odds }
    }
  }
  for (let block = 1; block < blocks.length; block++) {
    // A headline that was set after its story shows that the text before it is its own.
    const headed = (blocks[0]?.fragments[0] ?? 0) < (blocks[block]?.fragments[0] ?? 0)
    if (!mayStray(blocks[block]!, features)) continue
    const beside = page.beside(blocks[block]!)
    if (isText(blocks[block - 1]) && isText(blocks[block]))
      for (let count = 1; count <= LONGEST && isText(blocks[block + count - 1]); count++)
        weigh(block, count, beside)
    // What stands under half a paragraph of another may be its article down to the column's end.
    if (beside >= 0 && beside !== a && headed) {
      const end = columnEnd(block, blocks, (one) => page.beside(one) === a)
      if (blocks.slice(block, end).every(isRunning)) weigh(block, end - block, beside)
    }
  }
  return best
}

/** Where a column that begins with a block is over: where half a paragraph of the article's own stands over the next. */
function columnEnd(
  block: number,
  blocks: readonly DraftBlock[],
  isUnderOwn: (block: DraftBlock) => boolean,
): number {
  const own = blocks.findIndex((one, at) => at > block && isUnderOwn(one))
  return own < 0 ? blocks.length : own
}

/** Whether a block stands in the source between two halves of another. */
const isInside = ({ fragments: [first = -1] }: DraftBlock, blocks: readonly DraftBlock[]): boolean =>
  blocks.some(({ fragments }) => fragments.some((i, at) => i < first && first < (fragments[at + 1] ?? -1)))

export const isText = (block?: DraftBlock): boolean => block?.role === 'body'
const isRunning = (block?: DraftBlock): boolean => block?.role === 'body' || block?.role === 'subhead'
const isHeaded = (article?: DraftArticle): boolean =>
  article?.kind === 'story' && article.blocks.some(({ role }) => role === 'headline')

/** An item of a list: those tell of many things. */
const ITEM = /^[●○■□◆◇▲△▶★☆]/

/** Whether a block may be anywhere in its piece: it does not open one, and is no row. */
function mayStray(block: DraftBlock, features: readonly Features[]): boolean {
  const one = features[block.fragments[0] ?? -1]
  if (!one || !isRunning(block)) return false
  return !one.lead && !one.row && !one.tabular && !one.numbered && !ITEM.test(one.fragment.text)
}
