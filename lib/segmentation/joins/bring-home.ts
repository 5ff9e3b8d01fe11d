import type { DraftArticle, DraftBlock } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Joins } from './find-joins'
import { findStray, isText, REACH, type Stray } from './find-stray'
import { makeTopics } from './topics'

/** What came home may show that more of its column is not where it belongs. */
const ROUNDS = 3

/**
 * Brings whole paragraphs home that stand between the closed paragraphs of a stranger: nothing is cut there, so
 * only what they tell shows it. Where an article shares their rare words (names, places, institutions) and the
 * one that they stand in does not, they go to its end.
 */
export function bringHome(
  articles: readonly DraftArticle[],
  joins: Joins,
  features: readonly Features[],
): DraftArticle[] {
  const damaged = damagedNear(articles, joins, features.length)
  let settled = [...articles]
  if (!damaged.includes(true)) return settled
  for (let round = 0; round < ROUNDS; round++) {
    const page = {
      articles: settled,
      features,
      damaged,
      topics: makeTopics(settled, features),
      beside: besideIn(settled),
    }
    const strays = settled.flatMap((_, a) => findStray(a, page) ?? []).sort((a, b) => b.odds - a.odds)
    if (strays.length === 0) break
    settled = moveAll(strays, settled)
  }
  return settled
}

/** Moves the surest first; what an article seemed to tell while it held another's paragraphs proves nothing. */
function moveAll(strays: readonly Stray[], articles: readonly DraftArticle[]): DraftArticle[] {
  const moved = articles.map((article) => ({ ...article }))
  const touched = new Set<number>()
  for (const { from, to, blocks } of strays) {
    if (touched.has(to) || touched.has(from)) continue
    touched.add(from)
    touched.add(to)
    const [left, home] = [moved[from]!, moved[to]!]
    left.blocks = left.blocks.filter((block) => !blocks.includes(block))
    const end = home.blocks.findLastIndex(isText) + 1
    home.blocks = [...home.blocks.slice(0, end), ...blocks, ...home.blocks.slice(end)]
  }
  return moved
}

/** For a block, the article that the second half of a paragraph right before it in the source belongs to. */
function besideIn(articles: readonly DraftArticle[]): (block: DraftBlock) => number {
  const owners = new Map<number, number>()
  articles.forEach(({ blocks }, a) =>
    blocks.filter(isText).forEach(({ fragments }) => fragments.slice(1).forEach((i) => owners.set(i, a))),
  )
  return ({ fragments: [first = 0] }) => owners.get(first - 1) ?? -1
}

/** For each article, whether texts near it go on elsewhere than below, or have lost a half. */
function damagedNear(
  articles: readonly DraftArticle[],
  { taken, order }: Joins,
  fragments: number,
): boolean[] {
  /** The article of each fragment of a story. */
  const owners = new Array<number | undefined>(fragments)
  articles.forEach(({ kind, blocks }, a) => {
    if (kind === 'story') for (const { fragments } of blocks) for (const i of fragments) owners[i] = a
  })
  const jumps = new Set<number>()
  for (const { from, to } of taken) if (to !== order.beside(from, 1)) jumps.add(from)
  /** Whether a stranger's line stands right after a fragment that goes on further down. */
  const isParted = (i: number, next: number | undefined, a: number): boolean =>
    next !== undefined && next > i + 1 && (owners[i + 1] ?? a) !== a
  const marks = articles.map(({ blocks }, a) =>
    blocks.some(
      ({ gapBefore, gapAfter, fragments }) =>
        gapBefore || gapAfter || fragments.some((i, at) => jumps.has(i) || isParted(i, fragments[at + 1], a)),
    ),
  )
  const near = marks.map(() => false)
  marks.forEach((damaged, a) => {
    if (damaged) near.fill(true, Math.max(0, a - REACH), a + REACH + 1)
  })
  return near
}
