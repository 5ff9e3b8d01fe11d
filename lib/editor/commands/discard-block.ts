import type { Command } from '@tiptap/pm/state'
import { finish } from './finish'
import { selectedPlaces } from './place'
import { printedAttrs } from './printed-attrs'

/**
 * Discards every selected block (弃用): it stays in the document, named as discarded by this person, and is not
 * printed. Agrees to a discard that the engine proposed.
 */
export function discardBlock(userId: string): Command {
  return (state, dispatch) => {
    const places = selectedPlaces(state).filter(
      ({ block }) => block.type.name !== 'discarded' || block.attrs.discardedBy === null,
    )
    if (places.length === 0) return false
    if (!dispatch) return true
    const { tr } = state
    for (const { block, blockPos } of places) {
      if (block.type.name === 'discarded') tr.setNodeAttribute(blockPos, 'discardedBy', userId)
      else {
        const attrs = { ...printedAttrs(block), discardedBy: userId, wasRole: block.type.name }
        tr.setNodeMarkup(blockPos, state.schema.nodes.discarded, attrs)
      }
    }
    dispatch(finish(tr, state))
    return true
  }
}
