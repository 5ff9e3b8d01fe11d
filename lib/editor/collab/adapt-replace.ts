import type { Node, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import { lettersOf } from './letters-of'

/**
 * A rebased replacement that stays within what it was meant for. Once text has been moved, the two ends of a
 * stretch can be far apart, or the wrong way round: replacing what now lies between would delete text that
 * nobody chose. So would deleting a stretch that a colleague has written into meanwhile.
 * @param before the document that the step was made on
 * @param mapped the step after mapping, for `doc`
 * @param moving where the step inserts what was moved: that, as it is now; `taking` where it takes out what the
 *   next step inserts
 * @returns null where nothing is left to do
 */
export function adaptReplace(
  step: ReplaceStep,
  before: Node,
  mapped: ReplaceStep,
  doc: Node,
  moving: Slice | 'taking' | null,
): ReplaceStep | null {
  const slice = moving === null || moving === 'taking' ? mapped.slice : moving
  if (step.from === step.to) return new ReplaceStep(mapped.from, mapped.from, slice)
  if (mapped.from < mapped.to && isMeant(step, before, mapped, doc))
    if (moving === 'taking' || isSeen(step, before, mapped, doc)) return mapped
  return slice.content.firstChild?.isText ? new ReplaceStep(mapped.from, mapped.from, slice) : null
}

/**
 * The stretch touches the same blocks as before, or is still no more than a stretch of one text (whose block
 * was joined to another).
 */
function isMeant(step: ReplaceStep, before: Node, { from, to }: ReplaceStep, doc: Node): boolean {
  if (to > doc.content.size) return false
  const $from = doc.resolve(from)
  if ($from.depth === 2 && $from.sameParent(doc.resolve(to)) && to - from <= step.to - step.from) return true
  const meant = idsBetween(before, step.from, step.to)
  return [...idsBetween(doc, from, to)].every((id) => meant.has(id))
}

/** Nothing in the stretch was written by somebody else since: who deletes it had all of it before their eyes. */
function isSeen(step: ReplaceStep, before: Node, { from, to }: ReplaceStep, doc: Node): boolean {
  return lettersOf(before.textBetween(step.from, step.to)).hold(doc.textBetween(from, to))
}

/** Whether the nodes at two places are the same article or block. */
export function isSameNode(a: Node, posA: number, b: Node, posB: number): boolean {
  return posB <= b.content.size && a.nodeAt(posA)?.attrs.id === b.nodeAt(posB)?.attrs.id
}

/**
 * Blocks that a stretch touches, and articles of which it takes an edge: a block may have come to another
 * article since.
 */
function idsBetween(doc: Node, from: number, to: number): Set<string> {
  const ids = new Set<string>()
  doc.nodesBetween(from, Math.min(to, doc.content.size), (node, pos) => {
    const takesEdge = pos >= from || pos + node.nodeSize <= to
    if (node.isTextblock || (!node.isText && takesEdge)) ids.add(node.attrs.id as string)
    return !node.isTextblock
  })
  return ids
}
