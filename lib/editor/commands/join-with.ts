import type { Command } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { finish } from './finish'
import { joinBlocksAt } from './join-blocks-at'
import { moveBlockRange } from './move-block-range'
import { findBlock, placeAtCursor } from './place'

/**
 * Joins the cursor's block with a block from anywhere on the page, which then goes on where this one ends.
 */
export function joinWith(blockId: string): Command {
  return (state, dispatch) => {
    const head = placeAtCursor(state)
    const chosen = findBlock(state.doc, blockId)
    if (!chosen || chosen.blockPos === head.blockPos) return false
    if (!dispatch) return true
    const { tr } = state
    const end = head.blockPos + head.block.nodeSize
    if (chosen.blockPos !== end) moveBlockRange(tr, chosen, end)
    const meeting = joinBlocksAt(tr, findBlock(tr.doc, head.block.attrs.id)!.blockPos)
    dispatch(finish(tr.setSelection(TextSelection.create(tr.doc, meeting)), state))
    return true
  }
}
