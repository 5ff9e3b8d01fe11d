import type { Node } from '@tiptap/pm/model'
import type { BlockAttrs } from '../document-json'

/** The attributes that a block of any role has. */
export function printedAttrs(block: Node): BlockAttrs {
  const { id, source, gapBefore, gapAfter } = block.attrs as BlockAttrs
  return { id, source, gapBefore, gapAfter }
}
