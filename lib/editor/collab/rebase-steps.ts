import { Slice } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { AttrStep, type Mapping, ReplaceStep, type Step } from '@tiptap/pm/transform'
import { checkDocument } from '../check-document'
import { hasSameNodes } from '../same-nodes'
import { adaptReplace, isSameNode } from './adapt-replace'
import { mapThroughMoves } from './map-through-moves'
import { mergeAttribute } from './merge-attribute'
import { addedText, beginsMove, deletedOf, type Unconfirmed } from './unconfirmed'

/** What became of our steps; `dropped` could not be made on what the document has become. */
export interface Rebased {
  kept: Unconfirmed[]
  dropped: Unconfirmed[]
}

/**
 * Undoes our unconfirmed steps, makes a colleague's, and makes ours again on top. Beyond what
 * prosemirror-collab does: text that either side moved is followed to where it went, with what the other typed in it;
 * lists of facts are merged; and a command is made again as a whole or not at all, so that half of one never
 * leaves a doubled article behind.
 */
export function rebaseSteps(ours: readonly Unconfirmed[], theirs: readonly Step[], tr: Transaction): Rebased {
  for (const { inverted } of ours.toReversed()) tr.step(inverted)
  const first = tr.steps.length
  for (const step of theirs) tr.step(step)
  const foreign = mapThroughMoves(tr.steps.slice(first), tr.docs.slice(first))
  const rebase = new Rebase(ours, foreign, tr)
  let at = 0
  while (at < ours.length) at = rebase.group(at)
  // Whoever maps through this transaction (carets, decorations, undo's selections) follows moves as well.
  const { mapping } = rebase
  tr.mapping.slice = (from, to) => mapping.slice(from, to)
  tr.mapping.map = (pos, assoc) => mapping.map(pos, assoc)
  tr.mapping.mapResult = (pos, assoc) => mapping.mapResult(pos, assoc)
  return rebase.result
}

class Rebase {
  readonly result: Rebased = { kept: [], dropped: [] }
  /** Follows moves, ours included; the transaction's own mapping has the mirrors that undo needs. */
  readonly mapping: Mapping
  /** Steps made that insert what the step before deleted. */
  private readonly secondHalves = new Set<number>()
  /** Deletions of ours that take less now, or nothing: who took one back must not double what stands. */
  private readonly lesser: { was: Slice; is: Slice }[] = []
  /** Steps made that insert less than ours did: no mirror of it, whose places they do not have. */
  private readonly smaller = new Set<Step>()

  constructor(
    private readonly ours: readonly Unconfirmed[],
    foreign: Mapping,
    private readonly tr: Transaction,
  ) {
    this.mapping = newMapping(ours)
    this.mapping.appendMapping(foreign)
  }

  /** Rebases the group that begins at an index, and says where the next begins. */
  group(start: number): number {
    const { ours, tr, result } = this
    let end = start
    while (end < ours.length && ours[end]!.group === ours[start]!.group) end++
    const group = ours.slice(start, end)
    const firstStep = tr.steps.length
    const before = tr.doc
    const made = this.make(start, end)
    // A fact of a block that is gone goes with the block; the rest of the command has its sense without it.
    const isWhole = made.every((one, i) => one !== null || group[i]!.step instanceof AttrStep)
    const needsAll = group.length > 1 && addedText(group) === 0
    if ((needsAll && !isWhole) || (!hasSameNodes(before, tr.doc) && checkDocument(tr.doc))) {
      this.rollBack(firstStep)
      this.lesser.push(...group.flatMap(deletedOf).map((was) => ({ was, is: Slice.empty })))
      result.dropped.push(...group)
      return end
    }
    made.forEach((stepIndex, i) => {
      const one = group[i]!
      if (stepIndex === null) result.dropped.push(one)
      else if (stepIndex !== 'needless') {
        const step = tr.steps[stepIndex]!
        result.kept.push({ step, inverted: step.invert(tr.docs[stepIndex]!), group: one.group })
        if (!this.smaller.has(step)) setMirror(tr.mapping, ours.length - 1 - start - i, stepIndex)
      }
    })
    return end
  }

  /** Makes the steps of a group as far as they go: for each the index of the step made, or null. */
  private make(start: number, end: number): Made[] {
    const made: Made[] = []
    let moving: Slice | 'gone' | null = null
    for (let at = start; at < end; at++) {
      const inverse = this.ours.length - 1 - at
      const mapped = mapStep(this.ours[at]!.step, this.mapping.slice(inverse + 1))
      const isSecond: boolean = moving !== null
      const isFirst: boolean = !isSecond && beginsMove(this.ours[at]!, this.ours[at + 1])
      const isPart: boolean = isFirst || isSecond
      const step: Step | 'needless' | null =
        moving === 'gone'
          ? null
          : isPart
            ? this.adapt(at, mapped, isFirst ? 'taking' : (moving as Slice))
            : this.adaptAlone(at, mapped)
      moving = null
      if (step === 'needless') {
        made.push(step)
        continue
      }
      const index: number | null =
        step && this.apply(step, isSecond ? this.tr.steps.length - 1 : isFirst ? undefined : inverse)
      made.push(index)
      if (!isPart) this.remember(at, index)
      if (isSecond && index !== null) this.secondHalves.add(index)
      if (isFirst) moving = index === null ? 'gone' : deletedBy(this.tr, index)
    }
    return made
  }

  /**
   * The step as it has to be now: a move takes along what was typed in it, a list of facts what was added to
   * it.
   */
  private adapt(at: number, mapped: Step | null, moving: Slice | 'taking' | null): Step | null {
    const { step, inverted } = this.ours[at]!
    const before = this.tr.docs[this.ours.length - at]!
    if (mapped instanceof ReplaceStep)
      return adaptReplace(step as ReplaceStep, before, mapped, this.tr.doc, moving)
    if (mapped instanceof AttrStep && isSameNode(before, (step as AttrStep).pos, this.tr.doc, mapped.pos))
      return mergeAttribute(mapped, (inverted as AttrStep).value, this.tr.doc)
    return mapped instanceof AttrStep ? null : mapped
  }

  /** A step that is no part of a move: of what it brings back, no more than was taken. */
  private adaptAlone(at: number, mapped: Step | null): Step | 'needless' | null {
    const { step } = this.ours[at]!
    if (!(mapped instanceof ReplaceStep && step instanceof ReplaceStep && step.slice.size > 0))
      return this.adapt(at, mapped, null)
    const found = this.lesser.findLastIndex(({ was }) => was.eq(step.slice))
    if (found < 0) return this.adapt(at, mapped, null)
    const [{ is } = { is: Slice.empty }] = this.lesser.splice(found, 1)
    if (is.size === 0 && mapped.from >= mapped.to) return 'needless'
    const adapted = this.adapt(at, new ReplaceStep(mapped.from, mapped.to, is), null)
    if (adapted) this.smaller.add(adapted)
    return adapted
  }

  /** Of a deletion, what it came to. */
  private remember(at: number, index: number | null): void {
    for (const was of deletedOf(this.ours[at]!)) {
      const is = index === null ? Slice.empty : deletedBy(this.tr, index)
      if (!is.eq(was)) this.lesser.push({ was, is })
    }
  }

  private apply(step: Step, mirrored: number | undefined): number | null {
    const mirrors = this.smaller.has(step) ? undefined : mirrored
    const index = this.tr.steps.length
    if (this.tr.maybeStep(step).failed) {
      const beside = besideBlock(step, this.tr)
      if (!beside || this.tr.maybeStep(beside).failed) return null
    }
    this.mapping.appendMap(this.tr.steps[index]!.getMap(), mirrors)
    return index
  }

  /** A step taken back is the mirror of what it takes back; the two halves of a move, of each other. */
  private rollBack(firstStep: number): void {
    let secondHalf: number | undefined
    for (let index = this.tr.steps.length - 1; index >= firstStep; index--) {
      this.tr.step(this.tr.steps[index]!.invert(this.tr.docs[index]!))
      const isSecond = this.secondHalves.has(index)
      this.mapping.appendMap(this.tr.mapping.maps.at(-1)!, isSecond ? undefined : (secondHalf ?? index))
      secondHalf = isSecond ? this.tr.steps.length - 1 : undefined
    }
  }
}

/** The index of a step made, null where it could not be, or that there was no need to. */
type Made = number | 'needless' | null

/**
 * A step's place now; null where it is gone. Whole blocks that were put between two blocks keep a place though
 * a colleague has joined those: `besideBlock` finds it.
 */
function mapStep(step: Step, mapping: Mapping): Step | null {
  const mapped = step.map(mapping)
  if (mapped || !(step instanceof ReplaceStep) || step.from !== step.to) return mapped
  if (step.slice.openStart > 0 || !step.slice.content.firstChild?.isTextblock) return null
  const pos = mapping.map(step.from)
  return new ReplaceStep(pos, pos, step.slice)
}

/** Undoing our steps, last first; of a move, the two inverses are a move back. */
function newMapping(ours: readonly Unconfirmed[]): Mapping {
  const mapping = mapThroughMoves([], [])
  for (let at = ours.length - 1; at >= 0; at--) {
    const isMoveBack = at + 1 < ours.length && beginsMove(ours[at]!, ours[at + 1])
    mapping.appendMap(ours[at]!.inverted.getMap(), isMoveBack ? ours.length - 2 - at : undefined)
  }
  return mapping
}

function deletedBy(tr: Transaction, index: number): Slice {
  const step = tr.steps[index] as ReplaceStep
  return tr.docs[index]!.slice(step.from, step.to)
}

/**
 * Whole blocks whose place has become the middle of a text, because a colleague joined it: after that text.
 */
function besideBlock(step: Step, tr: Transaction): Step | null {
  if (!(step instanceof ReplaceStep) || step.from !== step.to || step.slice.openStart > 0) return null
  const $pos = tr.doc.resolve(Math.min(step.from, tr.doc.content.size))
  return $pos.depth === 2 ? new ReplaceStep($pos.after(2), $pos.after(2), step.slice) : null
}

/** Undo finds a rebased step through this mirror, as it does with prosemirror-collab; the types hide it. */
function setMirror(mapping: Mapping, inverse: number, rebased: number): void {
  ;(mapping as unknown as { setMirror: (n: number, m: number) => void }).setMirror(inverse, rebased)
}
