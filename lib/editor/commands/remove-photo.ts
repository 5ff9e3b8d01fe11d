import type { Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { finish } from './finish'
import { findBlock } from './place'
import { setPhoto } from './set-photo'

const isEmpty = (node: Node | null | undefined, role: string) =>
  node?.type.name === role && node.content.size === 0

/** Takes a picture out of the text. A caption nobody wrote goes with it, and so does its empty credit. */
export function removePhoto(blockId: string): Command {
  return (state, dispatch) => {
    const place = findBlock(state.doc, blockId)
    if (!place?.block.attrs.photo) return false
    const { article, block, blockPos, blockIndex } = place
    if (!isEmpty(block, 'caption') || article.childCount === 1)
      return setPhoto(blockId, null)(state, dispatch)
    const credit = article.maybeChild(blockIndex + 1)
    const both = isEmpty(credit, 'credit') && article.childCount > 2
    const end = blockPos + block.nodeSize + (both ? credit!.nodeSize : 0)
    dispatch?.(finish(state.tr.delete(blockPos, end), state))
    return true
  }
}
