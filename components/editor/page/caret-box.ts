import type { EditorView } from '@tiptap/pm/view'

/** Where a caret at a position stands in a layer over the text, in px. */
export function caretBox(view: EditorView, position: number, layer: HTMLElement) {
  const { left, top, bottom } = view.coordsAtPos(position)
  const origin = layer.getBoundingClientRect()
  return { left: left - origin.left, top: top - origin.top, height: bottom - top }
}
