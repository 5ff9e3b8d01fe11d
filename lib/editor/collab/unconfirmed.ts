import { Slice } from '@tiptap/pm/model'
import { ReplaceStep, type Step, type Transform } from '@tiptap/pm/transform'
import { isMove } from './is-move'

/** A step of ours that the server has not acknowledged. */
export interface Unconfirmed {
  step: Step
  inverted: Step
  /** Steps of one command have the same number: they are rebased, or given up, together. */
  group: number
}

/** The steps of a transform, as one group. */
export function unconfirmedFrom(transform: Transform, group: number): Unconfirmed[] {
  return transform.steps.map((step, at) => ({ step, inverted: step.invert(transform.docs[at]!), group }))
}

/** Whether a step begins a move whose second half is the next one. */
export function beginsMove(one: Unconfirmed, next: Unconfirmed | undefined): boolean {
  return next?.group === one.group && isMove(one.step, next.step, sliceOf(one.inverted))
}

/**
 * How many characters a group adds to the document; white space, which only keeps words apart, not counted.
 */
export function addedText(group: readonly Unconfirmed[]): number {
  const length = (slice: Slice) => slice.content.textBetween(0, slice.content.size).replace(/\s/g, '').length
  return group.reduce((sum, { step, inverted }) => sum + length(sliceOf(step)) - length(sliceOf(inverted)), 0)
}

/** What a step deletes, in a list; nothing where it deletes nothing. */
export function deletedOf({ step, inverted }: Unconfirmed): Slice[] {
  return step instanceof ReplaceStep && step.from < step.to ? [(inverted as ReplaceStep).slice] : []
}

function sliceOf(step: Step): Slice {
  return step instanceof ReplaceStep ? step.slice : Slice.empty
}
