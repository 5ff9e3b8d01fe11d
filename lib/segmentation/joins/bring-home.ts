import type { DraftArticle, DraftBlock } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Candidate } from './candidate'
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
  taken: readonly Candidate[],
  features: readonly Features[],
): DraftArticle[] {
  const damaged = damagedNear(articles, taken)
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
function damagedNear(articles: readonly DraftArticle[], taken: readonly Candidate[]): boolean[] {
  const bodies: number[] = []
  /** The article of each fragment of a story. */
  const owners = new Map<number, number>()
  articles.forEach(({ kind, blocks }, a) => {
    for (const { role, fragments } of blocks)
      for (const i of fragments) {
        if (role === 'body') bodies.push(i)
        if (kind === 'story') owners.set(i, a)
      }
  })
  bodies.sort((a, b) => a - b)
  const rank = new Map(bodies.map((i, at) => [i, at]))
  const jumps = new Set<number>()
  for (const { from, to } of taken) if (rank.get(to) !== (rank.get(from) ?? -2) + 1) jumps.add(from)
  /** Whether a stranger's line stands right after a fragment that goes on further down. */
  const isParted = (i: number, next: number | undefined, a: number): boolean =>
    next !== undefined && next > i + 1 && owners.has(i + 1) && owners.get(i + 1) !== a
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
