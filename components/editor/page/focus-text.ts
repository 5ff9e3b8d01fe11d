import type { EditorView } from '@tiptap/pm/view'

/**
 * Puts the focus into the text, with the selection that it has. In command mode, and on a page that is only read,
 * the view would do neither: what cannot be written in is nothing to it.
 */
export function focusText(view: EditorView): void {
  view.focus()
  if (view.editable) return
  view.dom.focus({ preventScroll: true })
  const { anchor, head } = view.state.selection
  const [from, to] = [view.domAtPos(anchor), view.domAtPos(head)]
  view.dom.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}
