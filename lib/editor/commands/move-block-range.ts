import type { Transaction } from '@tiptap/pm/state'
import { moveBoundary } from './move-boundary'
import { moveRange } from './move-range'
import type { Place } from './place'
import { setAttributes } from './set-attributes'
import { swapRanges } from './swap-ranges'

/**
 * Moves a block to a position between blocks: within its article by exchanging the shorter part, into a
 * neighbour across their boundary by moving the boundary, else by delete and insert.
 */
export function moveBlockRange(tr: Transaction, place: Place, target: number): void {
  const { article, articlePos, block, blockPos, blockIndex } = place
  const end = blockPos + block.nodeSize
  const articleEnd = articlePos + article.nodeSize
  if (target > articlePos && target < articleEnd) {
    if (target > end) swapRanges(tr, blockPos, end, target)
    else if (target < blockPos) swapRanges(tr, target, blockPos, end)
  } else if (article.childCount === 1) {
    moveLoneBlock(tr, place, target)
  } else if (blockIndex === 0 && target === articlePos - 1) {
    moveBoundary(tr, articlePos, end)
  } else if (blockIndex === article.childCount - 1 && target === articleEnd + 1) {
    moveBoundary(tr, articleEnd, blockPos)
  } else {
    moveRange(tr, blockPos, end, target)
  }
}

/**
 * Its article is joined to a neighbour first, whose facts stay: a deleted article would take a colleague's
 * typing along.
 */
function moveLoneBlock(
  tr: Transaction,
  { article, articlePos, block, blockPos }: Place,
  target: number,
): void {
  const articleEnd = articlePos + article.nodeSize
  if (articlePos > 0) {
    tr.join(articlePos)
    moveRange(tr, blockPos - 2, blockPos - 2 + block.nodeSize, target < articlePos ? target : target - 2)
  } else {
    const { attrs } = tr.doc.nodeAt(articleEnd)!
    tr.join(articleEnd)
    setAttributes(tr, articlePos, attrs)
    moveRange(tr, blockPos, blockPos + block.nodeSize, target - 2)
  }
}
