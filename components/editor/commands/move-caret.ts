import { Selection, TextSelection, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

const BACKWARD = new Set(['ArrowLeft', 'ArrowUp', 'Home'])
const BY: Record<string, string> = {
  ArrowUp: 'line',
  ArrowDown: 'line',
  Home: 'lineboundary',
  End: 'lineboundary',
}

/**
 * Moves the caret, or with Shift one end of the selection, as the keys do where text can be written: the browser
 * does not where it cannot. False for a key that moves no caret.
 */
export function moveCaret(
  view: EditorView,
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
): boolean {
  const isSide = key === 'ArrowLeft' || key === 'ArrowRight'
  if ((!isSide && !BY[key]) || metaKey) return false
  if (isSide && !ctrlKey && !altKey) {
    const selection = beside(view.state, key === 'ArrowLeft' ? -1 : 1, shiftKey)
    if (selection) view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
    return true
  }
  const granularity = isSide ? 'word' : ctrlKey ? 'documentboundary' : BY[key]
  const direction = BACKWARD.has(key) ? 'backward' : 'forward'
  getSelection()?.modify(shiftKey ? 'extend' : 'move', direction, granularity)
  return true
}

/** The selection one character on; over the edge of a block it is the next one's. Null at the page's ends. */
function beside({ doc, selection }: EditorState, by: 1 | -1, extend: boolean): Selection | null {
  const { $head, $anchor, $from, $to, empty } = selection
  if (!extend && !empty) return TextSelection.create(doc, (by < 0 ? $from : $to).pos)
  const text = $head.parent.textContent
  const at = $head.parentOffset
  const inside = $head.parent.isTextblock && (by < 0 ? at > 0 : at < text.length)
  // A character outside the basic plane is two units.
  const pair = /[\ud800-\udbff][\udc00-\udfff]/.test(by < 0 ? text.slice(at - 2, at) : text.slice(at, at + 2))
  const there = inside
    ? $head.pos + by * (pair ? 2 : 1)
    : Selection.findFrom(doc.resolve(by < 0 ? $head.before() : $head.after()), by, true)?.head
  return there === undefined ? null : TextSelection.create(doc, extend ? $anchor.pos : there, there)
}
