import type { Command } from '@tiptap/pm/state'
import type { BlockPhoto } from '../document-json'
import { finish } from './finish'
import { findBlock } from './place'

/** Gives a caption its picture, another one, or (null) takes it away; the words stay. False where it is gone. */
export function setPhoto(blockId: string, photo: BlockPhoto | null): Command {
  return (state, dispatch) => {
    const place = findBlock(state.doc, blockId)
    if (place?.block.type.name !== 'caption') return false
    if (JSON.stringify(place.block.attrs.photo) === JSON.stringify(photo)) return false
    dispatch?.(finish(state.tr.setNodeAttribute(place.blockPos, 'photo', photo), state))
    return true
  }
}
