import type { Command } from '@tiptap/pm/state'
import { finish } from './finish'
import { moveBlockRange } from './move-block-range'
import { findArticle, findBlock } from './place'

/**
 * Moves a block to a place in any article (dragging): before the block that now has this index there, or
 * after the last. An article whose only block goes away goes with it.
 */
export function moveBlockTo(blockId: string, articleId: string, index: number): Command {
  return (state, dispatch) => {
    const place = findBlock(state.doc, blockId)
    const goal = findArticle(state.doc, articleId)
    if (!place || !goal || index < 0 || index > goal.article.childCount) return false
    const isHome = goal.articlePos === place.articlePos
    if (isHome && (index === place.blockIndex || index === place.blockIndex + 1)) return false
    if (!dispatch) return true
    const { tr } = state
    const before = goal.article.children.slice(0, index)
    moveBlockRange(tr, place, goal.articlePos + 1 + before.reduce((sum, node) => sum + node.nodeSize, 0))
    dispatch(finish(tr, state))
    return true
  }
}
