import type { Transaction } from '@tiptap/pm/state'
import { outlineOf, placeOf } from '@/components/editor/page/outline'
import { STRUCTURE } from '@/lib/editor/commands/structure'
import { newId } from '@/lib/editor/new-id'
import type { PieceDesk } from './piece-desk'

/** What stands around the text follows it a moment later, in ms. */
const AFTER = 90

/** Keeps what is shown around a piece up with it until the returned function is called. */
export function followPiece({ editor, page, sync }: PieceDesk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => page.set({ outline: outlineOf(editor.state.doc), place: placeOf(editor.state) })
  const onTransaction = ({ transaction }: { transaction: Transaction }) => {
    if (transaction.docChanged) {
      sync.changed()
      clearTimeout(timer)
      timer = setTimeout(look, AFTER)
    } else if (transaction.selectionSet) page.set({ place: placeOf(editor.state) })
  }
  editor.on('transaction', onTransaction)
  giveBody(editor)
  look()
  return () => {
    editor.off('transaction', onTransaction)
    clearTimeout(timer)
  }
}

/** A new piece shows where its text goes: an empty paragraph under the empty headline. */
function giveBody({ state, view, isEditable }: PieceDesk['editor']): void {
  const article = state.doc.firstChild
  if (!isEditable || !article || article.childCount > 1 || article.textContent !== '') return
  const { tr, schema } = state
  tr.insert(tr.doc.content.size - 1, schema.node('body', { id: newId() }))
  view.dispatch(tr.setMeta(STRUCTURE, true).setMeta('addToHistory', false))
}
