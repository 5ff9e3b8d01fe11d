import type { Command } from '@tiptap/pm/state'
import { editCommand } from './edit-commands'
import { deskCommand } from './desk-commands'
import type { CommandId } from './command'
import type { Desk } from '../desk'

/** Runs a command by its id; false where it does not fit here. Nothing while an input method composes. */
export function runCommand(desk: Desk, id: CommandId): boolean {
  const { editor, ui } = desk
  if (editor.view.composing) return false
  const act = deskCommand(id)
  if (act) return act(desk)
  const command = editCommand(desk, id)
  if (!command || !editor.isEditable) return false
  const done = command(editor.state, editor.view.dispatch, editor.view)
  if (done) {
    ui.set({ said: '', done: id })
    // The text keeps the focus, whatever asked for the command.
    if (!editor.isFocused) editor.view.focus()
  }
  return done
}

/** Whether a command would do something at the caret. */
export function fitsHere(desk: Desk, id: CommandId): boolean {
  if (deskCommand(id)) return true
  const command: Command | null = editCommand(desk, id)
  return desk.editor.isEditable && command !== null && command(desk.editor.state, undefined, desk.editor.view)
}
