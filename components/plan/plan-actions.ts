import type { ErrorFacts } from '@/components/errors/error-facts'
import type { FormAnswer } from '@/components/errors/form-answer'

type Answer = { ok: true; value: unknown } | { ok: false; error: ErrorFacts }
type FormAction = (previous: unknown, form: FormData) => Promise<FormAnswer>

/** What can be done on the plan. */
export interface PlanActions {
  takePage: (input: { pageId: string }) => Promise<Answer>
  releasePage: (input: { pageId: string }) => Promise<Answer>
  addSlot: FormAction
  renameSlot: FormAction
  removeSlot: (input: { slotId: string }) => Promise<Answer>
  emptySlot: (input: { slotId: string }) => Promise<Answer>
  fillSlot: (input: { slotId: string; submissionId: string }) => Promise<Answer>
  moveSlot: (input: { slotId: string; pageId: string; index: number }) => Promise<Answer>
}

/** Does something on the plan and tells what stands in the way, if anything does. */
export type Do = (what: () => Promise<Answer>) => void
