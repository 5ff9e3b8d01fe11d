import type { Transaction } from '@tiptap/pm/state'

/** Sets those attributes of the node at a position that differ, one step each, so that a colleague's stay. */
export function setAttributes(tr: Transaction, pos: number, attrs: object): void {
  const node = tr.doc.nodeAt(pos)!
  for (const [name, value] of Object.entries(attrs)) {
    if (JSON.stringify(node.attrs[name]) !== JSON.stringify(value)) tr.setNodeAttribute(pos, name, value)
  }
}
