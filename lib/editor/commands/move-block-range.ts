import type { Transaction } from '@tiptap/pm/state'
import { moveBoundary } from './move-boundary'
import { moveRange } from './move-range'
import type { Place } from './place'
import { swapRanges } from './swap-ranges'

/**
 * Moves a block to a position between blocks: within its article by exchanging the shorter part, into a neighbour
 * across their boundary by moving the boundary, else by delete and insert.
 */
export function moveBlockRange(tr: Transaction, place: Place, target: number): void {
  const { article, articlePos, block, blockPos, blockIndex } = place
  const end = blockPos + block.nodeSize
  const articleEnd = articlePos + article.nodeSize
  if (target > articlePos && target < articleEnd) {
    if (target > end) swapRanges(tr, blockPos, end, target)
    else if (target < blockPos) swapRanges(tr, target, blockPos, end)
  } else if (article.childCount === 1) {
    const { content } = tr.doc.slice(blockPos, end)
    tr.delete(articlePos, articleEnd)
    tr.insert(target > articlePos ? target - article.nodeSize : target, content)
  } else if (blockIndex === 0 && target === articlePos - 1) {
    moveBoundary(tr, articlePos, end)
  } else if (blockIndex === article.childCount - 1 && target === articleEnd + 1) {
    moveBoundary(tr, articleEnd, blockPos)
  } else {
    moveRange(tr, blockPos, end, target)
  }
}
