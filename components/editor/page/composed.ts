import type { Editor } from '@tiptap/core'

/** prosemirror-view takes a composition's text up shortly after the browser has ended it, in ms. */
const SETTLE = 60

/** Waits until no input method composes: a changed attribute or block would begin the composition anew. */
export function composed(editor: Editor): Promise<void> {
  if (!editor.view.composing) return Promise.resolve()
  return new Promise((resolve) =>
    editor.view.dom.addEventListener('compositionend', () => setTimeout(resolve, SETTLE), { once: true }),
  )
}
