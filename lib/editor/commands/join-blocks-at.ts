import type { Transaction } from '@tiptap/pm/state'
import type { BlockAttrs } from '../document-json'
import { joinerBetween } from '../join-text'
import { printedAttrs } from './printed-attrs'
import { setAttributes } from './set-attributes'

/**
 * Joins the block at a position with the one after it in the same article. The first one's id and role stay;
 * their hints are put together.
 * @returns the position in the text where the two meet
 */
export function joinBlocksAt(tr: Transaction, firstPos: number): number {
  const first = tr.doc.nodeAt(firstPos)!
  const second = tr.doc.nodeAt(firstPos + first.nodeSize)!
  const [a, b] = [first.attrs as BlockAttrs, second.attrs as BlockAttrs]
  if (first.type !== second.type) {
    const attrs =
      first.type.name === 'discarded' ? { ...first.attrs, ...printedAttrs(second) } : printedAttrs(second)
    tr.setNodeMarkup(firstPos + first.nodeSize, first.type, attrs)
  }
  const joiner = joinerBetween(first.textContent, second.textContent)
  const end = firstPos + first.nodeSize - 1
  if (joiner) tr.insertText(joiner, end)
  tr.join(end + joiner.length + 1)
  const source = a.source || b.source ? [...(a.source ?? []), ...(b.source ?? [])] : null
  setAttributes(tr, firstPos, { source, gapAfter: b.gapAfter })
  return end + joiner.length
}
