import type { Slice } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { deleteRange } from './delete-range'
import { finish } from './finish'
import { pasteInto } from './paste-into'

/**
 * Drops what was dragged: like pasting at that place, and, where it was moved, deleting it from where it was.
 * False where it is dropped onto itself.
 */
export function drop(slice: Slice, pos: number, moved: boolean, newId: () => string): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection
    if (moved && pos >= from && pos <= to) return false
    const { tr } = state
    if (moved) deleteRange(tr, from, to)
    tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(pos))))
    if (!pasteInto(tr, slice, newId)) return false
    dispatch?.(finish(tr, state))
    return true
  }
}
