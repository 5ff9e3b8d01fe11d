import type { Node } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { BlockJson } from '../document-json'
import { mapThroughMoves } from './map-through-moves'
import { lettersOf } from './letters-of'
import { beginsMove, type Unconfirmed } from './unconfirmed'

/** A part of one block's text. */
export interface UnplacedBlock {
  role: BlockJson['type']
  text: string
}

interface Range {
  from: number
  to: number
}

/**
 * What steps that were given up would have written, as it stood before: a passage is what was written in one go,
 * with as many blocks as it went over. Text that a given-up command only moved is none: it is where it was.
 * @param docs the document before each step, and after the last
 */
export function unplacedText(
  ours: readonly Unconfirmed[],
  dropped: ReadonlySet<Unconfirmed>,
  docs: readonly Node[],
): UnplacedBlock[][] {
  let ranges: Range[] = []
  for (let at = 0; at < ours.length; at++) {
    const { step } = ours[at]!
    const isMove = beginsMove(ours[at]!, ours[at + 1])
    const steps = isMove ? [step, ours[at + 1]!.step] : [step]
    const mapping = mapThroughMoves(steps, docs.slice(at, at + steps.length))
    ranges = ranges
      .map(({ from, to }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) }))
      .filter(({ from, to }) => from < to)
    if (isMove) at++
    else if (step instanceof ReplaceStep && step.slice.size > 0 && dropped.has(ours[at]!))
      if (writes(ours, ours[at]!.group)) ranges = add(ranges, step.from, step.from + step.slice.size)
  }
  return ranges.map((range) => blocksIn(docs[ours.length]!, range)).filter(({ length }) => length > 0)
}

/**
 * Whether a command brings letters that it does not take from elsewhere in the document. One without any may
 * stand between what was written, as the end of a paragraph does.
 */
function writes(ours: readonly Unconfirmed[], group: number): boolean {
  const steps = ours.filter((one) => one.group === group)
  const taken = lettersOf(steps.map(({ inverted }) => writtenBy(inverted)).join(''))
  const written = steps.map(({ step }) => writtenBy(step)).join('')
  return written === '' || !taken.hold(written)
}

const writtenBy = (step: Unconfirmed['step']) =>
  step instanceof ReplaceStep ? step.slice.content.textBetween(0, step.slice.content.size) : ''

/** With one more range, which may touch others: then they are one passage. */
function add(ranges: readonly Range[], from: number, to: number): Range[] {
  const touching = ranges.filter((one) => one.from <= to && from <= one.to)
  const apart = ranges.filter((one) => !touching.includes(one))
  const joined = {
    from: Math.min(from, ...touching.map((one) => one.from)),
    to: Math.max(to, ...touching.map((one) => one.to)),
  }
  return [...apart, joined].sort((a, b) => a.from - b.from)
}

function blocksIn(doc: Node, { from, to }: Range): UnplacedBlock[] {
  const blocks: UnplacedBlock[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true
    const start = pos + 1
    const text = node.textBetween(Math.max(from - start, 0), Math.min(to - start, node.content.size))
    if (text.trim() !== '') blocks.push({ role: node.type.name as UnplacedBlock['role'], text })
    return false
  })
  return blocks
}
