import type { Node } from '@tiptap/pm/model'
import { Mapping, type Step } from '@tiptap/pm/transform'

/**
 * Steps made on an older version, moved onto `doc`, which is that version with `foreign` applied. The
 * older document itself is not needed: positions go back through the inverse of the own steps, forward
 * through the foreign ones, and each own step that found its place again mirrors its inverse.
 * `lost` counts the steps whose place is gone.
 */
export function rebaseUnsent(
  doc: Node,
  own: readonly Step[],
  foreign: readonly Step[],
): { steps: Step[]; doc: Node; lost: number } {
  const mapping = new Mapping()
  for (const step of own.toReversed()) mapping.appendMap(step.getMap().invert())
  for (const step of foreign) mapping.appendMap(step.getMap())
  const steps: Step[] = []
  let now = doc
  own.forEach((step, index) => {
    const from = own.length - index
    const mapped = step.map(mapping.slice(from))
    const result = mapped?.apply(now)
    if (!mapped || !result?.doc) return
    now = result.doc
    mapping.appendMap(mapped.getMap(), from - 1)
    steps.push(mapped)
  })
  return { steps, doc: now, lost: own.length - steps.length }
}
