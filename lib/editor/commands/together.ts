import type { Command } from '@tiptap/pm/state'
import { finish } from './finish'

/** Several commands, each made on what the ones before have left, as one change that is undone in one. */
export function together(commands: readonly Command[]): Command {
  return (state, dispatch) => {
    const { tr } = state
    let now = state
    for (const command of commands)
      command(now, (made) => {
        for (const step of made.steps) tr.step(step)
        now = now.apply(made)
      })
    if (!tr.docChanged) return false
    dispatch?.(finish(tr, state))
    return true
  }
}
