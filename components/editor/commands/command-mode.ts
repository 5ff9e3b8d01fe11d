import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { Desk, DeskUi } from '../desk'
import type { Store } from '../store'

/**
 * In command mode nothing can be written in the text, by no means: where something can, an input method takes each
 * letter for the beginning of a word, before any key is heard, and Chinese desks have theirs on all day.
 */
export function commandMode(ui: Store<DeskUi>, mayEdit: boolean): Plugin {
  return new Plugin({
    key: new PluginKey('command-mode'),
    props: {
      editable: () => ui.get().mode === 'write',
      // It keeps the focus all the same: keys and screen readers are where the caret is.
      attributes: () => ({ tabindex: '0', 'aria-readonly': String(!mayEdit || ui.get().mode === 'command') }),
    },
  })
}

/** Tells the view when the mode changes, until the function is called. */
export function followMode({ editor, ui }: Desk): () => void {
  let { mode } = ui.get()
  return ui.subscribe(() => {
    if (ui.get().mode === mode) return
    mode = ui.get().mode
    editor.view.setProps({})
  })
}
