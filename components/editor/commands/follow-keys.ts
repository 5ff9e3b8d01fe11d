import type { Desk } from '../desk'
import { focusText } from '../page/focus-text'
import { showArticleAt } from '../page/turn'
import { moveCaret } from './move-caret'
import { pressedKey } from './pressed-key'

/** What a field has of its own: to undo what was typed in it, and to send what is written there. */
const OF_FIELDS: readonly string[] = ['Mod-z', 'Mod-Shift-z', 'Mod-y', 'Mod-Enter', 'Mod-Shift-Enter']

/**
 * Takes the workbench's keys: chords anywhere on it but for those that are a field's own, letters in command mode, where digits lead to articles;
 * Esc between the two. Heard before the text is, and never while an input method composes or a field or
 * dialog has the focus.
 */
export function followKeys(desk: Desk): () => void {
  const { chords, letters } = desk.keys
  const onKey = (event: KeyboardEvent) => {
    const { ui, editor } = desk
    // 229: the input method has the key. Its Enter, Escape and digits choose among its words.
    if (event.isComposing || event.keyCode === 229 || editor.view.composing || event.defaultPrevented) return
    const target = event.target as HTMLElement
    if (target.closest('[role=dialog], [role=menu]')) return
    const inField = target.closest('input, textarea, select') !== null
    const { mode } = ui.get()
    const key = pressedKey(event)
    if (inField && OF_FIELDS.includes(key)) return
    if (key === 'Escape' && !inField) {
      ui.set({ mode: mode === 'write' ? 'command' : 'write' })
      focusText(editor.view)
      return take(event)
    }
    const chord = chords.get(key)
    if (chord) {
      // A chord that does not fit here is still ours: it must not type or delete anything.
      desk.run(chord)
      return take(event)
    }
    if (inField) return
    if (mode === 'write' && editor.isFocused) return
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    const letter = plain ? letters.get(key) : undefined
    if (letter && (mode === 'command' || (letter === 'listKeys' && key.length === 1))) {
      desk.run(letter)
      return take(event)
    }
    if (mode === 'command' && plain && /^\d$/.test(key)) {
      // 1 is the first article, 0 the tenth.
      showArticleAt(editor, (Number(key) + 9) % 10)
      return take(event)
    }
    if (mode === 'command' && editor.isFocused && moveCaret(editor.view, event)) take(event)
  }
  window.addEventListener('keydown', onKey, true)
  return () => window.removeEventListener('keydown', onKey, true)
}

function take(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
