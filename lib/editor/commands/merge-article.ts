import type { Command } from '@tiptap/pm/state'
import { finish } from './finish'
import { joinArticlesAt } from './join-articles-at'
import { placeAtCursor } from './place'

/** Makes the cursor's article one with the previous or the next (并入上一篇／下一篇). The first one's id stays. */
export function mergeArticle(neighbour: 'previous' | 'next'): Command {
  return (state, dispatch) => {
    const { article, articlePos } = placeAtCursor(state)
    const boundary = neighbour === 'previous' ? articlePos : articlePos + article.nodeSize
    if (boundary === 0 || boundary === state.doc.content.size) return false
    if (!dispatch) return true
    const { tr } = state
    joinArticlesAt(tr, boundary, 'first')
    dispatch(finish(tr, state))
    return true
  }
}
