import type { Editor } from '@tiptap/core'
import { placeAtCursor } from '@/lib/editor/commands/place'
import { showArticle, showBlock } from './show'

/** Puts the caret into the article that stands there on the page, from 0; false where there is none. */
export function showArticleAt(editor: Editor, index: number): boolean {
  const article = editor.state.doc.maybeChild(index)
  return article ? showArticle(editor, article.attrs.id as string) : false
}

/** To the next article or the one before, round and round. */
export function turnArticle(editor: Editor, by: 1 | -1): boolean {
  const { childCount } = editor.state.doc
  return showArticleAt(editor, (placeAtCursor(editor.state).articleIndex + by + childCount) % childCount)
}

/** To the next block or the one before, over the boundaries of articles; false at the page's ends. */
export function turnBlock(editor: Editor, by: 1 | -1): boolean {
  const { article, articleIndex, blockIndex } = placeAtCursor(editor.state)
  const neighbour = editor.state.doc.maybeChild(articleIndex + by)
  const block =
    article.maybeChild(blockIndex + by) ?? (by === 1 ? neighbour?.firstChild : neighbour?.lastChild)
  return block ? showBlock(editor, block.attrs.id as string) : false
}
