'use client'

import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAnswer } from '@/components/errors/form-answer'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

export type EntryAction = (previous: unknown, form: FormData) => Promise<FormAnswer>

interface Props {
  title: string
  description?: string
  /** Of the entry that is changed or deleted; none for a new one. */
  id?: string
  action: EntryAction
  submit: string
  danger?: boolean
  trigger: ReactNode
  children?: ReactNode
}

/** Adds, changes or deletes one entry of a list. */
export function EntryDialog({ title, description, id, action, submit, danger, trigger, children }: Props) {
  const common = useTranslations('common')
  const [open, setOpen] = useState(false)
  const { state, pending, formProps } = useAnswerForm(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer?.ok) setOpen(false)
    return answer
  })
  return (
    <Dialog
      title={title}
      description={description}
      closeLabel={common('close')}
      open={open}
      onOpenChange={setOpen}
      trigger={trigger}
    >
      <form {...formProps} className="space-y-4">
        {id && <input type="hidden" name="id" value={id} />}
        {children}
        {state && !state.ok && <ErrorNotice error={state.error} />}
        <div className="flex gap-2">
          <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={pending}>
            {submit}
          </Button>
          <Button onClick={() => setOpen(false)}>{common('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
