import type { Editor } from '@tiptap/core'
import { focusText } from './focus-text'

/** Puts the focus into the text when what was open over it is gone; not where a quick key has taken it elsewhere. */
export function giveBackFocus(editor: Editor): void {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body) focusText(editor.view)
}
