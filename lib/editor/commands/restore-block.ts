import type { Command } from '@tiptap/pm/state'
import { finish } from './finish'
import { selectedPlaces } from './place'
import { printedAttrs } from './printed-attrs'

/** Restores every selected discarded block to the role it had; to body where it had none. */
export const restoreBlock: Command = (state, dispatch) => {
  const places = selectedPlaces(state).filter(({ block }) => block.type.name === 'discarded')
  if (places.length === 0) return false
  if (!dispatch) return true
  const { tr } = state
  for (const { block, blockPos } of places) {
    tr.setNodeMarkup(blockPos, state.schema.nodes[block.attrs.wasRole ?? 'body'], printedAttrs(block))
  }
  dispatch(finish(tr, state))
  return true
}
