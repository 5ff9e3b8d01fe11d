import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { findBlock } from './place'
import { STRUCTURE } from './structure'

/**
 * Ends a structural command: undo takes it back by itself, the caret stays in the text where it was, and the
 * structure guard lets it pass.
 */
export function finish(tr: Transaction, before: EditorState): Transaction {
  if (!tr.selectionSet) keepCaret(tr, before)
  return closeHistory(tr).setMeta(STRUCTURE, true).scrollIntoView()
}

/** Mapping takes the caret out of a block that was deleted here and inserted there; its id finds it again. */
function keepCaret(tr: Transaction, { selection }: EditorState): void {
  const { $anchor, $head } = selection
  if ($head.depth !== 2 || $anchor.parent !== $head.parent) return
  const place = findBlock(tr.doc, $head.parent.attrs.id)
  if (!place || place.block.content.size !== $head.parent.content.size) return
  const start = place.blockPos + 1
  tr.setSelection(TextSelection.create(tr.doc, start + $anchor.parentOffset, start + $head.parentOffset))
}
