import type { Command } from '@tiptap/pm/state'
import type { Span } from '@/lib/segmentation/types'
import type { PrintedRole } from '../document-json'
import { joinLines } from '../join-text'
import { setFullWidth } from '../set-full-width'
import { finish } from './finish'
import { findBlock, placeAtCursor } from './place'
import { putCaret } from './put-caret'

export interface SourceFragment {
  /** The source's own text of the span. */
  text: string
  span: Span
  /** After this block; after the cursor's where it is not given or gone. */
  afterBlockId?: string
}

/**
 * Brings a stretch of the source that is in no block into the document, as the engine would have: as a block
 * of this role, or, with the name of who does it, as discarded.
 */
export function insertFragment(
  fragment: SourceFragment,
  as: { role: PrintedRole } | { discardedBy: string },
  newId: () => string,
): Command {
  return (state, dispatch) => {
    const text = setFullWidth(joinLines(fragment.text))
    if (text === '') return false
    if (!dispatch) return true
    const after =
      (fragment.afterBlockId && findBlock(state.doc, fragment.afterBlockId)) || placeAtCursor(state)
    const pos = after.blockPos + after.block.nodeSize
    const common = { id: newId(), source: [fragment.span] }
    const node =
      'role' in as
        ? state.schema.node(as.role, common, state.schema.text(text))
        : state.schema.node('discarded', { ...common, discardedBy: as.discardedBy }, state.schema.text(text))
    const tr = state.tr.insert(pos, node)
    dispatch(finish('role' in as ? putCaret(tr, pos, 0) : tr, state))
    return true
  }
}
