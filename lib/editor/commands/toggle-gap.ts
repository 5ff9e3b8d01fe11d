import type { Command } from '@tiptap/pm/state'
import { finish } from './finish'
import { placeAtCursor } from './place'

/** Marks that text is missing before or after the cursor's block (缺文), or takes the mark away. */
export function toggleGap(side: 'before' | 'after'): Command {
  return (state, dispatch) => {
    if (!dispatch) return true
    const { block, blockPos } = placeAtCursor(state)
    const name = side === 'before' ? 'gapBefore' : 'gapAfter'
    dispatch(finish(state.tr.setNodeAttribute(blockPos, name, !block.attrs[name]), state))
    return true
  }
}
