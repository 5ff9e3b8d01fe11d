import type { Command } from '@tiptap/pm/state'
import { deleteRange } from './delete-range'
import { finish } from './finish'
import { placeAt } from './place'
import { putCaret } from './put-caret'
import { setAttributes } from './set-attributes'
import { splitBlockAt } from './split-block-at'

/**
 * Enter: cuts the block at the cursor, after deleting what is selected. The text before the cursor keeps the
 * id; at the very start the text after it does, with an empty block before. After the end of a heading comes
 * body.
 */
export function cutBlock(newId: () => string): Command {
  return (state, dispatch) => {
    if (!dispatch) return true
    const { tr } = state
    const body = state.schema.nodes.body!
    if (!state.selection.empty) deleteRange(tr, state.selection.from, state.selection.to)
    const pos = tr.selection.from
    const { block, blockPos } = placeAt(tr.doc, pos)
    const offset = pos - blockPos - 1
    if (offset === 0 && block.content.size > 0) {
      tr.insert(
        blockPos,
        (block.type.name === 'discarded' ? body : block.type).create({
          id: newId(),
          gapBefore: block.attrs.gapBefore,
        }),
      )
      const textPos = blockPos + 2
      setAttributes(tr, textPos, { gapBefore: false })
      putCaret(tr, textPos, 0)
    } else if (offset === block.content.size) {
      const next = blockPos + block.nodeSize
      tr.insert(next, body.create({ id: newId(), gapAfter: block.attrs.gapAfter }))
      setAttributes(tr, blockPos, { gapAfter: false })
      putCaret(tr, next, 0)
    } else {
      splitBlockAt(tr, pos, newId)
      putCaret(tr, pos + 1, 0)
    }
    dispatch(finish(tr, state))
    return true
  }
}
