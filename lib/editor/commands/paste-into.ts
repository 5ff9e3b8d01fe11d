import type { Slice } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { blocksFromSlice, type PastedBlock } from '../paste/blocks-from-slice'
import { deleteRange } from './delete-range'
import { placeAt } from './place'
import { putCaret } from './put-caret'
import { splitBlockAt } from './split-block-at'

/** Puts a slice over a transaction's selection; see `paste`. False where the slice holds no text. */
export function pasteInto(tr: Transaction, slice: Slice, newId: () => string): boolean {
  const pasted = blocksFromSlice(slice)
  const text = 'inline' in pasted ? pasted.inline : ''
  const blocks = 'blocks' in pasted ? pasted.blocks : []
  if (!text && blocks.length === 0) return false
  if (!tr.selection.empty) deleteRange(tr, tr.selection.from, tr.selection.to)
  if (text) tr.insertText(text)
  else insertBlocks(tr, blocks, newId)
  return true
}

function insertBlocks(tr: Transaction, blocks: PastedBlock[], newId: () => string): void {
  const { schema } = tr.doc.type
  const pos = tr.selection.from
  const { block, blockPos } = placeAt(tr.doc, pos)
  const isEmpty = block.content.size === 0
  const isAtStart = !isEmpty && pos === blockPos + 1
  const isInside = !isEmpty && !isAtStart && pos < blockPos + 1 + block.content.size
  if (isInside) splitBlockAt(tr, pos, newId)
  const target = isEmpty || isAtStart ? blockPos : isInside ? pos + 1 : blockPos + block.nodeSize
  const taken = idsOf(tr)
  const nodes = blocks.map(({ role, text, attrs }) => {
    const id = attrs.id && !taken.has(attrs.id) ? attrs.id : newId()
    taken.add(id)
    return schema.node(role, { ...attrs, id }, schema.text(text))
  })
  tr.insert(target, nodes)
  const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0)
  if (isEmpty) tr.delete(target + size, target + size + block.nodeSize)
  const last = nodes.at(-1)!
  putCaret(tr, target + size - last.nodeSize, last.content.size)
}

function idsOf(tr: Transaction): Set<string> {
  const ids = new Set<string>()
  tr.doc.descendants((node) => {
    if (!node.isText) ids.add(node.attrs.id as string)
    return !node.isTextblock
  })
  return ids
}
