import type { Command } from '@tiptap/pm/state'
import type { ArticleAttrs } from '../document-json'
import { factsAfterSplit } from './article-facts'
import { finish } from './finish'
import { placeAtCursor } from './place'
import { putCaret } from './put-caret'
import { setAttributes } from './set-attributes'
import { splitBlockAt } from './split-block-at'

/**
 * A new article begins here (拆分稿件). The first part keeps the id.
 * @param at `cursor`: at the cursor, inside a text too (an article can begin in the middle of a line); at the end
 *   of a block, with the next one. `block`: with the cursor's block as a whole.
 */
export function splitArticle(newId: () => string, at: 'cursor' | 'block' = 'cursor'): Command {
  return (state, dispatch) => {
    const { article, articlePos, block, blockPos, blockIndex } = placeAtCursor(state)
    const offset = state.selection.head - blockPos - 1
    const cutsText = at === 'cursor' && offset > 0 && offset < block.content.size
    const isAfter = at === 'cursor' && block.content.size > 0 && offset === block.content.size
    const index = isAfter ? blockIndex + 1 : blockIndex
    if (!cutsText && (index === 0 || index === article.childCount)) return false
    if (!dispatch) return true
    const { tr } = state
    if (cutsText) splitBlockAt(tr, state.selection.head, newId)
    const blocks = tr.doc.nodeAt(articlePos)!.children
    const count = cutsText ? blockIndex + 1 : index
    const [first, second] = factsAfterSplit(
      article.attrs as ArticleAttrs,
      blocks.slice(0, count),
      blocks.slice(count),
      newId,
    )
    const target = articlePos + 1 + blocks.slice(0, count).reduce((sum, node) => sum + node.nodeSize, 0)
    tr.split(target, 1, [{ type: article.type, attrs: second }])
    setAttributes(tr, articlePos, first)
    if (cutsText || isAfter) putCaret(tr, target + 2, 0)
    dispatch(finish(tr, state))
    return true
  }
}
