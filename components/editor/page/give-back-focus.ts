import type { Editor } from '@tiptap/core'

/** Puts the focus into the text when what was open over it is gone; not where a quick key has taken it elsewhere. */
export function giveBackFocus(editor: Editor): void {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body) editor.view.focus()
}
