import type { Command } from '@tiptap/pm/state'
import type { PrintedRole } from '../document-json'
import { finish } from './finish'
import { selectedPlaces } from './place'
import { printedAttrs } from './printed-attrs'

/** Gives every selected block a role; a discarded one is restored by it. */
export function setRole(role: PrintedRole): Command {
  return (state, dispatch) => {
    const places = selectedPlaces(state).filter(({ block }) => block.type.name !== role)
    if (places.length === 0) return false
    if (!dispatch) return true
    const { tr } = state
    for (const { block, blockPos } of places)
      tr.setNodeMarkup(blockPos, state.schema.nodes[role], printedAttrs(block))
    dispatch(finish(tr, state))
    return true
  }
}
