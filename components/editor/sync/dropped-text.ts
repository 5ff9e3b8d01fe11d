import { ReplaceStep } from '@tiptap/pm/transform'
import type { Unconfirmed } from '@/lib/editor/collab/unconfirmed'

/** What was written in steps that found no place any more, for its writer to keep; empty where nothing was. */
export function droppedText(dropped: readonly Unconfirmed[]): string {
  return dropped
    .map(({ step, inverted }) => (textOf(inverted) === '' ? textOf(step) : ''))
    .join('')
    .trim()
}

const textOf = (step: unknown) =>
  step instanceof ReplaceStep ? step.slice.content.textBetween(0, step.slice.content.size, '\n') : ''
