import type { Command } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { finish } from './finish'
import { joinBlocksAt } from './join-blocks-at'
import { placeAtCursor } from './place'

/** Joins the cursor's block with the next of its article (续接), as at a column's end. */
export const joinNext: Command = (state, dispatch) => {
  const { article, blockPos, blockIndex } = placeAtCursor(state)
  if (blockIndex === article.childCount - 1) return false
  if (!dispatch) return true
  const { tr } = state
  const meeting = joinBlocksAt(tr, blockPos)
  dispatch(finish(tr.setSelection(TextSelection.create(tr.doc, meeting)), state))
  return true
}
