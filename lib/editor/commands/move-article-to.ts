import type { Command } from '@tiptap/pm/state'
import { finish } from './finish'
import { findArticle } from './place'
import { swapRanges } from './swap-ranges'

/** Moves an article before the one that now has this index, or to the end (dragging). */
export function moveArticleTo(articleId: string, index: number): Command {
  return (state, dispatch) => {
    const found = findArticle(state.doc, articleId)
    if (!found || index < 0 || index > state.doc.childCount) return false
    const start = found.articlePos
    const end = start + found.article.nodeSize
    const target = state.doc.children.slice(0, index).reduce((sum, node) => sum + node.nodeSize, 0)
    if (target >= start && target <= end) return false
    if (!dispatch) return true
    const { tr } = state
    if (target < start) swapRanges(tr, target, start, end)
    else swapRanges(tr, start, end, target)
    dispatch(finish(tr, state))
    return true
  }
}
