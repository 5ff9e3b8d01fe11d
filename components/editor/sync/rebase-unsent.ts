import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import type { Step } from '@tiptap/pm/transform'
import { collabPlugin, collabState } from '@/lib/editor/collab/collab-plugin'
import { receiveSteps } from '@/lib/editor/collab/receive-steps'
import { receivedBy, type Received } from '@/lib/editor/collab/received'

/** Steps of a window that is gone, moved onto the page as the others have left it. */
export interface RebasedUnsent extends Received {
  /** A command each, in order. */
  commands: Step[][]
  /** The page as the others have left it, and with the steps on top. */
  theirs: Node
  merged: Node
}

/**
 * Makes anew what was made on `base` after others have changed it, exactly as an open window does: it follows
 * moved text and keeps commands whole.
 * @param groups for each own step, the number of its command
 * @throws RangeError where the own steps do not fit `base`
 */
export function rebaseUnsent(
  base: Node,
  own: readonly Step[],
  groups: readonly number[],
  foreign: readonly Step[],
): RebasedUnsent {
  const window = own.reduce(
    (state, step, at) => {
      const begins = at === 0 || groups[at] !== groups[at - 1]
      return begins ? state.apply(commandFrom(state, own, groups, at)) : state
    },
    EditorState.create({ doc: base, plugins: [collabPlugin(0)] }),
  )
  const clientIds = foreign.map(() => 'others')
  const tr = receiveSteps(window, { version: foreign.length, steps: foreign, clientIds }, 'own')
  const after = window.apply(tr)
  const commands: Step[][] = []
  collabState(after).unconfirmed.forEach(({ step, group }, at, all) => {
    if (all[at - 1]?.group === group) commands.at(-1)!.push(step)
    else commands.push([step])
  })
  return {
    commands,
    theirs: foreign.reduce((doc, step) => step.apply(doc).doc ?? doc, base),
    merged: after.doc,
    ...receivedBy(tr),
  }
}

function commandFrom(state: EditorState, own: readonly Step[], groups: readonly number[], from: number) {
  const { tr } = state
  for (let at = from; at < own.length && groups[at] === groups[from]; at++) tr.step(own[at]!)
  return tr
}
