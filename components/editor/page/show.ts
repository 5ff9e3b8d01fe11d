import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { focusText } from './focus-text'
import { findArticle, findBlock } from './outline'

/** Puts the caret at the start of a block and scrolls it into view; false where it is gone. */
export function showBlock(editor: Editor, blockId: string): boolean {
  const found = findBlock(editor.state.doc, blockId)
  return found ? showPosition(editor, found.pos + 1) : false
}

/** Puts the caret at the start of an article's first block. */
export function showArticle(editor: Editor, articleId: string): boolean {
  const found = findArticle(editor.state.doc, articleId)
  return found ? showPosition(editor, found.pos + 2) : false
}

/** Puts the caret (or the selection up to `to`) there, in view, with the focus in the text. */
export function showPosition(editor: Editor, from: number, to = from): boolean {
  const { view } = editor
  // First: the view scrolls to a selection that the browser has in the text.
  focusText(view)
  const { tr, doc } = view.state
  view.dispatch(
    tr
      .setSelection(TextSelection.create(doc, from, to))
      .setMeta('addToHistory', false)
      .scrollIntoView(),
  )
  return true
}
