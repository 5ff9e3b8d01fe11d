'use client'

import { useFormAction } from '@/components/ui/use-form-action'
import { ask } from './ask'
import type { FormAnswer } from './form-answer'

/** A form of the desk: what was typed stays, and a lost connection is said beside it. */
export function useAnswerForm(action: (previous: unknown, form: FormData) => Promise<FormAnswer>) {
  return useFormAction<FormAnswer>((previous, form) => ask(() => action(previous, form)))
}
