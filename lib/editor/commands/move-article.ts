import type { Command } from '@tiptap/pm/state'
import { finish } from './finish'
import { placeAtCursor } from './place'
import { swapRanges } from './swap-ranges'

/** Exchanges the cursor's article with its neighbour. */
export function moveArticle(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const { article, articlePos, articleIndex } = placeAtCursor(state)
    const neighbour = state.doc.maybeChild(articleIndex + (direction === 'up' ? -1 : 1))
    if (!neighbour) return false
    if (!dispatch) return true
    const { tr } = state
    const end = articlePos + article.nodeSize
    if (direction === 'up') swapRanges(tr, articlePos - neighbour.nodeSize, articlePos, end)
    else swapRanges(tr, articlePos, end, end + neighbour.nodeSize)
    dispatch(finish(tr, state))
    return true
  }
}
