import type { Node } from '@tiptap/pm/model'
import type { BlockAttrs } from '../document-json'

/** The attributes that a block keeps whatever role it gets; a role that has no picture leaves that out. */
export function printedAttrs(block: Node): BlockAttrs {
  const { id, source, gapBefore, gapAfter, photo } = block.attrs as BlockAttrs
  return { id, source, gapBefore, gapAfter, ...(photo && { photo }) }
}
