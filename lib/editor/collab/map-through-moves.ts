import type { Node } from '@tiptap/pm/model'
import { Mapping, ReplaceStep, type Step } from '@tiptap/pm/transform'
import { isMove } from './is-move'

/**
 * The mapping of a run of steps in which a position inside moved text goes along with it: for carets,
 * comments and rebasing.
 * @param docs the document before each step
 */
export function mapThroughMoves(steps: readonly Step[], docs: readonly Node[]): Mapping {
  const mapping = new Mapping()
  let moved = -1
  steps.forEach((step, at) => {
    const before = docs[at - 1]
    const last = steps[at - 1]
    const isSecond =
      moved !== at - 1 &&
      before !== undefined &&
      last instanceof ReplaceStep &&
      isMove(last, step, before.slice(last.from, last.to))
    if (isSecond) moved = at
    mapping.appendMap(step.getMap(), isSecond ? at - 1 : undefined)
  })
  return mapping
}
