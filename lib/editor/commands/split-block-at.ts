import type { Transaction } from '@tiptap/pm/state'
import type { BlockAttrs } from '../document-json'
import { placeAt } from './place'
import { setAttributes } from './set-attributes'
import { splitSpans } from './split-spans'

/**
 * Divides the block at a position inside its text. The second half gets a new id; each its part of the hint.
 */
export function splitBlockAt(tr: Transaction, pos: number, newId: () => string): void {
  const { block, blockPos } = placeAt(tr.doc, pos)
  const attrs = block.attrs as BlockAttrs
  const [before, after] = splitSpans(attrs.source, (pos - blockPos - 1) / Math.max(1, block.content.size))
  tr.split(pos, 1, [{ type: block.type, attrs: secondHalf(attrs, newId(), after) }])
  setAttributes(tr, blockPos, { source: before, gapAfter: false })
}

/** The picture stays with the first half: one file makes one picture. */
const secondHalf = (attrs: BlockAttrs, id: string, source: BlockAttrs['source']): BlockAttrs => ({
  ...attrs,
  id,
  source,
  gapBefore: false,
  ...(attrs.photo && { photo: null }),
})
