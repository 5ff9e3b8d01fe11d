'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import type { ButtonKind } from '@/components/ui/button-class'
import { Notice } from '@/components/ui/notice'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from './person-action'

interface PersonFormProps<T> {
  userId: string
  action: FormAction<T>
  label: string
  /** What it does, before it is done. */
  hint?: string
  kind?: ButtonKind
  /** What to say when it is done; "done" else. */
  answer?: (value: T) => ReactNode
  children?: ReactNode
}

/** One thing to do to a person: a button with what it does beside it, and its answer below. */
export function PersonForm<T>({ userId, action, label, hint, kind, answer, children }: PersonFormProps<T>) {
  const t = useTranslations('people')
  const { state, pending, formProps } = useFormAction(action)
  return (
    <div className="grid gap-2">
      <form {...formProps} className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <input type="hidden" name="userId" value={userId} />
        {children}
        <Button type="submit" kind={kind} busy={pending}>
          {label}
        </Button>
        {hint && <p className="self-center text-sm text-muted">{hint}</p>}
      </form>
      {state && !state.ok && <ErrorNotice error={state.error} />}
      {state?.ok && (answer ? answer(state.value) : <Notice tone="good">{t('done')}</Notice>)}
    </div>
  )
}
