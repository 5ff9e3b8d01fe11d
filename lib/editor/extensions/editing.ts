import { Extension } from '@tiptap/core'
import { type Command, Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { cutBlock } from '../commands/cut-block'
import { deleteAtEdge } from '../commands/delete-at-edge'
import { drop } from '../commands/drop'
import { paste } from '../commands/paste'
import { replaceSelection } from '../commands/replace-selection'
import { newId } from '../new-id'
import { cleanHtml } from '../paste/clean-html'
import { readSelection } from '../read-selection'
import { structureGuard } from './structure-guard'

/**
 * Enter, Backspace, Delete, typing, cutting, pasting and dropping as this schema needs them: the defaults
 * double ids and destroy articles. Goes before every other extension.
 */
export const Editing = Extension.create<{ newId: () => string }>({
  name: 'editing',
  priority: 1000,
  addOptions() {
    return { newId }
  },
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch)
    const enter = run(cutBlock(this.options.newId))
    const backward = run(deleteAtEdge('backward'))
    const forward = run(deleteAtEdge('forward'))
    return {
      Enter: enter,
      'Shift-Enter': enter,
      Backspace: backward,
      'Shift-Backspace': backward,
      'Mod-Backspace': backward,
      'Alt-Backspace': backward,
      Delete: forward,
      'Mod-Delete': forward,
      'Alt-Delete': forward,
    }
  },
  addProseMirrorPlugins() {
    return [structureGuard(), editingPlugin(this.options.newId)]
  },
})

function editingPlugin(newId: () => string): Plugin {
  const run = (view: EditorView, command: Command) => command(view.state, view.dispatch)
  return new Plugin({
    key: new PluginKey('editing'),
    props: {
      handleTextInput: (view, _from, _to, text) => run(view, replaceSelection(text)),
      handlePaste: (view, _event, slice) => run(view, paste(slice, newId)) || true,
      handleDrop: (view, event, slice, moved) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (at) run(view, drop(slice, at.pos, moved, newId))
        return true
      },
      transformPastedHTML: cleanHtml,
      handleDOMEvents: {
        // Before the first letter: the input method would otherwise compose over several articles and join them.
        compositionstart: (view) => {
          readSelection(view)
          run(view, replaceSelection(''))
          return false
        },
        beforeinput: (view, event) => {
          if (!event.inputType.startsWith('delete') || !crossesBlocks(view)) return false
          event.preventDefault()
          return run(view, deleteAtEdge('backward'))
        },
        // The view copies, then deletes in its own way, which the guard refuses; ours follows.
        cut: (view) => {
          if (crossesBlocks(view)) queueMicrotask(() => run(view, deleteAtEdge('backward')))
          return false
        },
      },
    },
  })
}

function crossesBlocks({ state: { selection } }: EditorView): boolean {
  return !selection.empty && !(selection.$from.depth === 2 && selection.$from.sameParent(selection.$to))
}
