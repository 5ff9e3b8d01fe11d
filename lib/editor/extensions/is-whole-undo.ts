import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ReplaceStep, type Step } from '@tiptap/pm/transform'

/** What this reads of prosemirror-history's own state, which it does not export. */
interface HistoryState {
  done: { items: Items }
  undone: { items: Items }
}
interface Items {
  length: number
  get: (index: number) => { step?: Step; selection?: unknown }
}

/**
 * Whether an undo or redo does all of what it takes back, and no more. Once a colleague has changed the same
 * place, the history plugin leaves out the steps that no longer fit, and deletes along with ours what was
 * typed inside it: half an undone move would double a paragraph. Then the undo is better refused. (Typing of
 * which a colleague has deleted a part may be undone for the rest.)
 */
export function isWholeUndo(tr: Transaction, state: EditorState): boolean {
  const meta = tr.getMeta('history$') as { redo: boolean }
  const plugin = state.plugins.find((one) => (one as unknown as { key: string }).key === 'history$')
  const history = plugin?.getState(state) as HistoryState | undefined
  if (!history) return true
  const steps = lastEvent((meta.redo ? history.undone : history.done).items)
  const deletesAlone = steps.every((step) => step instanceof ReplaceStep && step.slice.size === 0)
  return (tr.steps.length === steps.length || deletesAlone) && deleted(tr.steps) <= deleted(steps)
}

function lastEvent(items: Items): Step[] {
  const steps: Step[] = []
  for (let index = items.length - 1; index >= 0; index--) {
    const { step, selection } = items.get(index)
    if (step) steps.push(step)
    if (selection) break
  }
  return steps
}

function deleted(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + (step instanceof ReplaceStep ? step.to - step.from : 0), 0)
}
