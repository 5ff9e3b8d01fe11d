import type { Command } from '@tiptap/pm/state'
import type { UnplacedBlock } from '../collab/unplaced-text'
import { finish } from './finish'
import { placeAtCursor } from './place'
import { putCaret } from './put-caret'

/** Puts text that lost its place back as blocks of its own, behind the cursor's block; the caret goes behind it. */
export function insertBlocks(blocks: readonly UnplacedBlock[], newId: () => string): Command {
  return (state, dispatch) => {
    if (blocks.length === 0) return false
    if (!dispatch) return true
    const { block, blockPos } = placeAtCursor(state)
    const { schema } = state
    const nodes = blocks.map(({ role, text }) =>
      // What was written into discarded text was not discarded by anybody.
      schema.node(role === 'discarded' ? 'body' : role, { id: newId() }, schema.text(text)),
    )
    const pos = blockPos + block.nodeSize
    const last = nodes.at(-1)!
    const lastPos = pos + nodes.slice(0, -1).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
    dispatch(finish(putCaret(state.tr.insert(pos, nodes), lastPos, last.content.size), state))
    return true
  }
}
