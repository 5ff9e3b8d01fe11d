import type { Slice } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { finish } from './finish'
import { pasteInto } from './paste-into'

/**
 * Pastes as clean blocks over the selection. Text without a block goes into the text at the caret; blocks go
 * between blocks, cutting the one at the caret where it stands in its middle, and never bring an article
 * along. A block that was cut keeps its id, hint and role; a copied one gets a new id.
 */
export function paste(slice: Slice, newId: () => string): Command {
  return (state, dispatch) => {
    const { tr } = state
    if (!pasteInto(tr, slice, newId)) return false
    dispatch?.(finish(tr, state))
    return true
  }
}
