import type { Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import type { ArticleAttrs } from '../document-json'
import { factsAfterSplit } from './article-facts'
import { finish } from './finish'
import { placeAtCursor } from './place'
import { printedAttrs } from './printed-attrs'
import { setAttributes } from './set-attributes'
import { swapRanges } from './swap-ranges'

/**
 * Makes the captions and credits at the cursor an article of their own, right after the one they stood in
 * (图片新闻). Where the cursor's block is neither, it becomes the caption. Where they are all of the article, it
 * becomes a picture story itself.
 */
export function makePictureStory(newId: () => string): Command {
  return (state, dispatch) => {
    const { article, articlePos, block, blockPos, blockIndex } = placeAtCursor(state)
    const [start, end] = pictureRange(article, blockIndex)
    const isWhole = start === 0 && end === article.childCount
    if (isWhole && article.attrs.kind === 'photo' && isPicture(block)) return false
    if (!dispatch) return true
    const { tr } = state
    if (!isPicture(block)) tr.setNodeMarkup(blockPos, state.schema.nodes.caption, printedAttrs(block))
    if (isWhole) {
      tr.setNodeAttribute(articlePos, 'kind', 'photo')
      dispatch(finish(tr, state))
      return true
    }
    const blocks = tr.doc.nodeAt(articlePos)!.children
    const size = (from: number, to: number) =>
      blocks.slice(from, to).reduce((sum, node) => sum + node.nodeSize, 0)
    const from = articlePos + 1 + size(0, start)
    const to = from + size(start, end)
    const articleEnd = articlePos + article.nodeSize - 1
    if (to < articleEnd) swapRanges(tr, from, to, articleEnd)
    const rest = [...blocks.slice(0, start), ...blocks.slice(end)]
    const [first, second] = factsAfterSplit(
      article.attrs as ArticleAttrs,
      rest,
      blocks.slice(start, end),
      newId,
    )
    tr.split(articleEnd - (to - from), 1, [{ type: article.type, attrs: { ...second, kind: 'photo' } }])
    setAttributes(tr, articlePos, first)
    dispatch(finish(tr, state))
    return true
  }
}

const isPicture = (block: Node) => block.type.name === 'caption' || block.type.name === 'credit'

/** The captions and credits around a block, as indexes; the block itself always counts. */
function pictureRange(article: Node, index: number): [start: number, end: number] {
  let start = index
  let end = index + 1
  while (isPicture(article.child(index)) && start > 0 && isPicture(article.child(start - 1))) start--
  const goesOn = (block: Node) =>
    isPicture(article.child(index)) ? isPicture(block) : block.type.name === 'credit'
  while (end < article.childCount && goesOn(article.child(end))) end++
  return [start, end]
}
