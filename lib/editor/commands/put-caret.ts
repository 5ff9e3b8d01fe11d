import { TextSelection, type Transaction } from '@tiptap/pm/state'

/** Puts the caret into a block, at an offset of its text. */
export function putCaret(tr: Transaction, blockPos: number, offset: number): Transaction {
  return tr.setSelection(TextSelection.create(tr.doc, blockPos + 1 + offset))
}
