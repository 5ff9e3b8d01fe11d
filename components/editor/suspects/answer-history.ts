import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import type { Command, EditorState } from '@tiptap/pm/state'
import type { SuspectDecision } from '@/lib/data/suspects/suspect-decisions'

/** One answer, as it has to be taken back. */
export interface Answered {
  ids: readonly string[]
  decision: SuspectDecision
  /** How many changes undo could take back right after the answer, its own included. */
  depth: number
  /** It changed the text: undoing that change takes the answer back as well. */
  changed: boolean
}

/**
 * Undo and redo of the text with the answers to suspects in their place among the changes: an answer
 * that changed nothing is a step of its own.
 */
export class AnswerHistory {
  private done: Answered[] = []
  private undone: Answered[] = []

  constructor(private readonly say: (ids: readonly string[], decision: SuspectDecision | null) => void) {}

  answered(one: Answered): void {
    this.done.push(one)
    this.undone = []
  }

  /** The text was changed by hand: what was undone before can no longer be redone. */
  edited(): void {
    this.undone = []
  }

  readonly undo: Command = (state, dispatch, view) => {
    const last = this.done.at(-1)
    const isOwn = last && !last.changed && last.depth >= undoDepth(state)
    if (!dispatch) return isOwn === true || undo(state)
    if (!isOwn && !undo(state, dispatch, view)) return false
    if (isOwn || (last?.changed && last.depth === undoDepth(state))) {
      this.undone.push(this.done.pop()!)
      this.say(last.ids, null)
    }
    return true
  }

  readonly redo: Command = (state, dispatch, view) => {
    const next = this.undone.at(-1)
    const isOwn = next && !next.changed && next.depth <= undoDepth(state)
    if (!dispatch) return isOwn === true || redo(state)
    if (!isOwn && (redoDepth(state) === 0 || !redo(state, dispatch, view))) return false
    if (isOwn || (next?.changed && next.depth === depthAfterRedo(state))) {
      this.done.push(this.undone.pop()!)
      this.say(next.ids, next.decision)
    }
    return true
  }
}

const depthAfterRedo = (state: EditorState) => undoDepth(state) + 1
