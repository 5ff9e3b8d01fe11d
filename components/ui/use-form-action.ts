'use client'

import { startTransition, useActionState, type FormEvent } from 'react'

/**
 * A form on a server action. Without script the browser posts it; with script it is sent here, so
 * that what was typed stays in its boxes when the answer is an error (React empties a form else).
 */
export function useFormAction<S>(action: (previous: S | null, form: FormData) => Promise<S>) {
  const [state, send, pending] = useActionState<S | null, FormData>(
    action as (previous: Awaited<S> | null, form: FormData) => Promise<S>,
    null,
  )
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const { currentTarget, nativeEvent } = event
    const form = new FormData(currentTarget, (nativeEvent as SubmitEvent).submitter)
    startTransition(() => send(form))
  }
  return { state, pending, formProps: { action: send, onSubmit } }
}
