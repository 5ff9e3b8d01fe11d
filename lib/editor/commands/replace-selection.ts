import type { Command } from '@tiptap/pm/state'
import { deleteRange } from './delete-range'
import { finish } from './finish'

/**
 * Types over a selection that crosses blocks: each article loses its own part, the text goes where the
 * selection began. False where nothing or only text of one block is selected: that is the browser's.
 * @param text what was typed; empty before an input method begins to compose
 */
export function replaceSelection(text: string): Command {
  return (state, dispatch) => {
    const { $from, $to, from, to } = state.selection
    if ($from.sameParent($to) && $from.depth === 2) return false
    if (!dispatch) return true
    const { tr } = state
    deleteRange(tr, from, to)
    if (text) tr.insertText(text)
    dispatch(finish(tr, state))
    return true
  }
}
