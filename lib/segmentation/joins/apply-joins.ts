import type { DraftArticle, DraftBlock } from '../assemble/draft'
import { weighAsNext } from './weigh'
import { lostBeginning } from '../features/ends'
import type { Features } from '../features/features'
import type { Joins } from './find-joins'

/** Puts joined fragments into one block, marks gaps, and sets lost continuations where they may belong. */
export function applyJoins(
  articles: DraftArticle[],
  joins: Joins,
  features: readonly Features[],
): DraftArticle[] {
  const next = new Map(joins.taken.map(({ from, to }) => [from, to]))
  const continued = new Set(next.values())
  const isRest = (from = -1, to = -1): boolean => {
    const row = joins.evidence(from, to)
    return row !== undefined && weighAsNext(row) > 0
  }
  const chain = (i: number): number[] => {
    const all = [i]
    for (let at = next.get(i); at !== undefined; at = next.get(at)) all.push(at)
    return all
  }
  return articles
    .map((article) => {
      const blocks: DraftBlock[] = []
      for (const block of article.blocks) {
        const [first] = block.fragments
        if (block.role !== 'body' || first === undefined) blocks.push(block)
        else if (!continued.has(first)) blocks.push(withGaps({ ...block, fragments: chain(first) }, features))
      }
      return { ...article, blocks: settleOrphans(blocks, isRest) }
    })
    .filter(({ blocks }) => blocks.length > 0)
}

function withGaps(block: DraftBlock, features: readonly Features[]): DraftBlock {
  const first = features[block.fragments[0] ?? -1]
  const last = features[block.fragments.at(-1) ?? -1]
  const jumps = last?.jump?.direction === 'to'
  return {
    ...block,
    gapBefore: first !== undefined && !first.row && lostBeginning(first.fragment.text),
    gapAfter:
      last !== undefined &&
      last.ending !== 'closed' &&
      !jumps &&
      !last.tabular &&
      !last.row &&
      last.length > 8,
  }
}

const isOpen = (block?: DraftBlock): boolean => block?.role === 'body' && block.gapAfter

/**
 * A block whose beginning is lost goes after the nearest later block whose end is; not after one whose rest it
 * could be taken for there, since nothing but its new place would speak for that.
 */
function settleOrphans(blocks: DraftBlock[], isRest: (from?: number, to?: number) => boolean): DraftBlock[] {
  const settled = [...blocks]
  const moved = new Set<DraftBlock>()
  let target = 0
  for (let at = 0; at < settled.length; at++) {
    const orphan = settled[at]
    const before = settled[at - 1]
    if (!orphan || moved.has(orphan) || orphan.role !== 'body') continue
    if (before?.role !== 'body' || before.gapAfter || before.fragments.length < 2) continue
    // It stood between the halves of the paragraph before it, and so it is not where it was read.
    const [low = 0, high = 0] = [before.fragments[0], before.fragments.at(-1)]
    const own = orphan.fragments[0] ?? 0
    if (own < low || own > high) continue
    target = Math.max(target, at + 1)
    while (target < settled.length && !isOpen(settled[target])) target++
    if (target === settled.length) break
    if (isRest(settled[target]?.fragments.at(-1), own)) continue
    const lost = { ...orphan, gapBefore: true }
    moved.add(lost)
    settled.splice(at, 1)
    settled.splice(target, 0, lost)
    // The next block has come to its place, and the target one nearer.
    at--
    target--
  }
  return settled
}
