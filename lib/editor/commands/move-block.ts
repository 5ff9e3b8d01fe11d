import type { Command, Transaction } from '@tiptap/pm/state'
import { finish } from './finish'
import { joinArticlesAt } from './join-articles-at'
import { moveBoundary } from './move-boundary'
import { placeAtCursor, type Place } from './place'
import { swapRanges } from './swap-ranges'

/**
 * Moves the cursor's block one place up or down; at the edge of its article into the neighbour, by moving the
 * boundary. The only block of an article goes over with all the article knows.
 */
export function moveBlock(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const place = placeAtCursor(state)
    const { article, articleIndex, blockIndex } = place
    const isUp = direction === 'up'
    const isAtEdge = blockIndex === (isUp ? 0 : article.childCount - 1)
    if (isAtEdge && articleIndex === (isUp ? 0 : state.doc.childCount - 1)) return false
    if (!dispatch) return true
    const { tr } = state
    if (isAtEdge) crossBoundary(tr, place, isUp)
    else swapWithNeighbour(tr, place, isUp)
    dispatch(finish(tr, state))
    return true
  }
}

function swapWithNeighbour(
  tr: Transaction,
  { article, block, blockPos, blockIndex }: Place,
  isUp: boolean,
): void {
  const end = blockPos + block.nodeSize
  const neighbour = article.child(blockIndex + (isUp ? -1 : 1)).nodeSize
  if (isUp) swapRanges(tr, blockPos - neighbour, blockPos, end)
  else swapRanges(tr, blockPos, end, end + neighbour)
}

function crossBoundary(
  tr: Transaction,
  { article, articlePos, block, blockPos }: Place,
  isUp: boolean,
): void {
  const boundary = isUp ? articlePos : articlePos + article.nodeSize
  if (article.childCount === 1) joinArticlesAt(tr, boundary, isUp ? 'first' : 'second')
  else moveBoundary(tr, boundary, isUp ? blockPos + block.nodeSize : blockPos)
}
