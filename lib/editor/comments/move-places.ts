import type { Node } from '@tiptap/pm/model'
import type { Step } from '@tiptap/pm/transform'
import { mapThroughMoves } from '../collab/map-through-moves'
import { findQuote } from './find-quote'

/** Where a comment stands. `start` and `end` count UTF-16 units in the block's text. */
export interface CommentPlace {
  articleId: string
  blockId: string
  start: number
  end: number
  /** The words it was put on; they stay what they were, and find the place again. */
  quote: string
  /** The words are gone from the text. */
  orphaned: boolean
}

interface Block {
  node: Node
  /** Position of its first character. */
  from: number
  articleId: string
}

/**
 * Where comments stand after some steps. A place goes with its text: through typing around it, splits, joins,
 * a change of role, and moves to another article. Of words that a split parts, it keeps the longer half.
 * Where the mapping finds the words deleted, they are looked for in their block: undo brings them back, and
 * many programs replace a paragraph to change a word in it. What is not found is orphaned and stays listed.
 * @param before the document before the first of `steps`, which must fit
 */
export function movePlaces<T extends CommentPlace>(
  before: Node,
  steps: readonly Step[],
  places: readonly T[],
): T[] {
  const docs = [before]
  for (const step of steps) docs.push(step.apply(docs.at(-1)!).doc!)
  const after = docs.at(-1)!
  const mapping = mapThroughMoves(steps, docs)
  const [was, now] = [blocksOf(before), blocksOf(after)]
  return places.map((place) => {
    const block = was.get(place.blockId)
    if (block && !place.orphaned && place.end <= block.node.content.size) {
      // What is typed at either edge is not part of it; a deletion of the words turns the two around.
      const from = mapping.map(block.from + place.start, 1)
      const to = mapping.map(block.from + place.end, -1)
      const kept = from < to ? longerHalf(after, from, to) : null
      if (kept) return { ...place, ...kept, orphaned: false }
    }
    return found(place, now)
  })
}

/** A place taken up by another document: its block is there, or its words are. */
export function settlePlace<T extends CommentPlace>(place: T, doc: Node): T {
  return found(place, blocksOf(doc))
}

function found<T extends CommentPlace>(place: T, blocks: Map<string, Block>): T {
  const block = blocks.get(place.blockId)
  if (!block) return { ...place, orphaned: true }
  const { articleId, node } = block
  const at = findQuote(node.textContent, place.quote, place.start)
  if (at === null) return { ...place, articleId, orphaned: true }
  return { ...place, articleId, start: at, end: at + place.quote.length, orphaned: false }
}

function longerHalf(
  doc: Node,
  from: number,
  to: number,
): Pick<CommentPlace, 'articleId' | 'blockId' | 'start' | 'end'> | null {
  let best: ReturnType<typeof longerHalf> = null
  doc.nodesBetween(from, to, (node, pos, parent) => {
    if (!node.isTextblock) return true
    const start = Math.max(from - pos - 1, 0)
    const end = Math.min(to - pos - 1, node.content.size)
    if (end > start && (!best || end - start > best.end - best.start))
      best = { articleId: parent!.attrs.id as string, blockId: node.attrs.id as string, start, end }
    return false
  })
  return best
}

function blocksOf(doc: Node): Map<string, Block> {
  const blocks = new Map<string, Block>()
  doc.forEach((article, articlePos) =>
    article.forEach((node, offset) =>
      blocks.set(node.attrs.id as string, {
        node,
        from: articlePos + 1 + offset + 1,
        articleId: article.attrs.id as string,
      }),
    ),
  )
  return blocks
}
