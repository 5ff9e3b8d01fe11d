import type { Node, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'

/**
 * A rebased replacement that stays within what it was meant for. Once text has been moved, the two ends of a stretch can be far apart, or
 * the wrong way round: replacing what now lies between would delete text that nobody chose.
 * @param before the document that the step was made on
 * @param mapped the step after mapping, for `doc`
 * @param moving where the step inserts what was moved: that, as it is now
 * @returns null where nothing is left to do
 */
export function adaptReplace(
  step: ReplaceStep,
  before: Node,
  mapped: ReplaceStep,
  doc: Node,
  moving: Slice | null,
): ReplaceStep | null {
  const slice = moving ?? mapped.slice
  if (step.from === step.to) return new ReplaceStep(mapped.from, mapped.from, slice)
  const meant = idsBetween(before, step.from, step.to)
  const isWithin =
    mapped.from < mapped.to && [...idsBetween(doc, mapped.from, mapped.to)].every((id) => meant.has(id))
  if (isWithin) return mapped
  return slice.content.firstChild?.isText ? new ReplaceStep(mapped.from, mapped.from, slice) : null
}

/** Whether the nodes at two places are the same article or block. */
export function isSameNode(a: Node, posA: number, b: Node, posB: number): boolean {
  return posB <= b.content.size && a.nodeAt(posA)?.attrs.id === b.nodeAt(posB)?.attrs.id
}

function idsBetween(doc: Node, from: number, to: number): Set<string> {
  const ids = new Set<string>()
  doc.nodesBetween(from, Math.min(to, doc.content.size), (node) => {
    if (!node.isText) ids.add(node.attrs.id as string)
    return !node.isTextblock
  })
  return ids
}
