import type { SuspectView } from '@/lib/data/pages/page-view'
import type { SuspectDecisions } from '@/lib/data/suspects/suspect-decisions'
import type { BlockAttrs } from '@/lib/editor/document-json'
import type { ArticleOutline, BlockOutline, Outline } from '../page/outline'
import { gapSide } from './gap-side'
import { joinPlaces, locateSuspect } from './locate-suspect'

export interface SuspectQueue {
  /** Least certain first, as the engine gave them. */
  items: readonly SuspectView[]
  decided: SuspectDecisions
  /** What the document says now has settled these: a block that is gone, a county that was confirmed. */
  settled: ReadonlySet<string>
  current: string | null
}

/** Suspects that still wait for a decision. */
export const openSuspects = ({ items, decided, settled }: SuspectQueue) =>
  items.filter(({ id }) => !decided[id] && !settled.has(id))

export const suspectsLeft = (queue: SuspectQueue) => openSuspects(queue).length

/** The suspect after the current one (or before it), round and round; null where none is left. */
export function turnSuspect(queue: SuspectQueue, direction: 1 | -1): SuspectView | null {
  const open = openSuspects(queue)
  if (open.length === 0) return null
  const at = open.findIndex(({ id }) => id === queue.current)
  if (at >= 0) return open[(at + direction + open.length) % open.length]!
  // The current one has just been decided: go on from where it stood.
  const stood = queue.items.findIndex(({ id }) => id === queue.current)
  const after = open.find(({ id }) => queue.items.findIndex((item) => item.id === id) > stood)
  return direction === 1 ? (after ?? open[0]!) : open.at(-1)!
}

/** Which suspects the document itself has settled. */
export function settledSuspects(items: readonly SuspectView[], outline: Outline): Set<string> {
  const articles = new Map(outline.articles.map((article) => [article.attrs.id, article]))
  const blocks = new Map(outline.articles.flatMap(({ blocks }) => blocks).map((block) => [block.id, block]))
  const joins = joinPlaces(outline)
  const settled = items.filter((item) => {
    const suspect = locateSuspect(item, joins)
    if (!suspect) return true
    const article = articles.get(suspect.articleId)
    const block = suspect.blockId ? blocks.get(suspect.blockId) : undefined
    if (suspect.kind === 'county')
      return !article?.attrs.counties.some(({ status }) => status === 'suggested')
    if (suspect.kind === 'contributor')
      return !article?.attrs.contributors.some(({ status }) => status === 'suggested')
    if (!suspect.blockId) return !article
    return !block || isSettled(suspect, block, article)
  })
  return new Set(settled.map(({ id }) => id))
}

function isSettled(suspect: SuspectView, block: BlockOutline, article?: ArticleOutline): boolean {
  const { kind, index = 0, runnerUp } = suspect
  if (kind === 'role') return block.role === runnerUp?.role || block.role === 'discarded'
  if (kind === 'join') return (block.source?.length ?? 0) < index + 2
  const { gapBefore, gapAfter } = block.node.attrs as BlockAttrs
  if (kind === 'gap') return !(gapSide(suspect) === 'after' ? gapAfter : gapBefore)
  return article?.blocks[0]?.id === block.id
}
