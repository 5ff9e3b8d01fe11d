import type { Command } from '@tiptap/pm/state'
import type { BlockPhoto } from '../document-json'
import { finish } from './finish'
import { placeAtCursor } from './place'
import { putCaret } from './put-caret'

const HEADING = new Set(['kicker', 'headline', 'deck', 'byline'])

/**
 * Puts a picture into the text: into the empty slot of the caption at the cursor, else as a caption of its own
 * with a credit to fill in, after the block at the cursor (from a heading: at the article's end).
 */
export function insertPhoto(photo: BlockPhoto, newId: () => string): Command {
  return (state, dispatch) => {
    if (!dispatch) return true
    const { tr, schema } = state
    const { article, articlePos, block, blockPos } = placeAtCursor(state)
    if (block.type.name === 'caption' && !block.attrs.photo) {
      dispatch(finish(tr.setNodeAttribute(blockPos, 'photo', photo), state))
      return true
    }
    const at = HEADING.has(block.type.name) ? articlePos + article.nodeSize - 1 : blockPos + block.nodeSize
    tr.insert(at, [schema.node('caption', { id: newId(), photo }), schema.node('credit', { id: newId() })])
    putCaret(tr, at, 0)
    dispatch(finish(tr, state))
    return true
  }
}
