import type { Command } from '@tiptap/pm/state'
import { editCommand } from './edit-commands'
import { deskCommand } from './desk-commands'
import type { CommandId } from './command'
import type { Desk } from '../desk'
import { focusText } from '../page/focus-text'

/** Runs a command by its id; false where it does not fit here. Nothing while an input method composes. */
export function runCommand(desk: Desk, id: CommandId): boolean {
  const { editor } = desk
  if (editor.view.composing) return false
  const act = deskCommand(id)
  if (act) return told(desk, id, act(desk))
  const command = editCommand(desk, id)
  if (!command || !desk.work.abilities.edit) return told(desk, id, false)
  const done = command(editor.state, editor.view.dispatch, editor.view)
  // The text keeps the focus, whatever asked for the command.
  if (done && !editor.isFocused) focusText(editor.view)
  return told(desk, id, done)
}

/** Says what was done, or that it does not fit here: a key that does nothing leaves people guessing. */
function told({ ui }: Desk, id: CommandId, done: boolean): boolean {
  ui.set({ said: '', done: done ? id : null, misfit: done ? null : id })
  return done
}

/** Whether a command would do something at the caret. */
export function fitsHere(desk: Desk, id: CommandId): boolean {
  if (deskCommand(id)) return true
  const command: Command | null = editCommand(desk, id)
  return (
    desk.work.abilities.edit && command !== null && command(desk.editor.state, undefined, desk.editor.view)
  )
}
