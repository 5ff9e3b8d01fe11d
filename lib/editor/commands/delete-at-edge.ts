import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { deleteRange } from './delete-range'
import { finish } from './finish'
import { joinBlocksAt } from './join-blocks-at'
import { placeAtCursor, type Place } from './place'

/**
 * Backspace and Delete. A selection goes, with every article kept. At the edge of a block it is joined with
 * its neighbour in the same article; at the edge of an article nothing happens, except that an empty block
 * goes, and an article with nothing in it. Everything else (a single character) is left to the browser:
 * false.
 */
export function deleteAtEdge(direction: 'backward' | 'forward'): Command {
  return (state, dispatch) => {
    const { selection, tr } = state
    if (!selection.empty) {
      deleteRange(tr, selection.from, selection.to)
      dispatch?.(finish(tr, state))
      return true
    }
    const place = placeAtCursor(state)
    const offset = selection.head - place.blockPos - 1
    if (offset !== (direction === 'backward' ? 0 : place.block.content.size)) return false
    if (deleteEdge(state, tr, place, direction === 'backward')) dispatch?.(finish(tr, state))
    return true
  }
}

function deleteEdge(state: EditorState, tr: Transaction, place: Place, isBackward: boolean): boolean {
  const { article, articlePos, block, blockPos, blockIndex } = place
  const isEmpty = block.content.size === 0
  const neighbour = article.maybeChild(blockIndex + (isBackward ? -1 : 1))
  if (isEmpty && article.childCount > 1) {
    tr.delete(blockPos, blockPos + block.nodeSize)
    return near(tr, blockPos, isBackward && blockIndex > 0)
  }
  if (isEmpty && state.doc.childCount > 1) {
    tr.delete(articlePos, articlePos + article.nodeSize)
    return near(tr, articlePos, isBackward && articlePos > 0)
  }
  if (!neighbour) return false
  const firstPos = isBackward ? blockPos - neighbour.nodeSize : blockPos
  if (neighbour.content.size === 0) {
    const from = isBackward ? firstPos : blockPos + block.nodeSize
    tr.delete(from, from + neighbour.nodeSize)
    return true
  }
  if ((neighbour.type.name === 'discarded') !== (block.type.name === 'discarded')) return false
  const meeting = joinBlocksAt(tr, firstPos)
  tr.setSelection(TextSelection.create(tr.doc, meeting))
  return true
}

function near(tr: Transaction, pos: number, isBefore: boolean): true {
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)), isBefore ? -1 : 1))
  return true
}
