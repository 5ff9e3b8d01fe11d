'use client'

import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { ButtonKind } from '@/components/ui/button-class'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { ErrorNotice } from './error-notice'
import type { FormAnswer } from './form-answer'
import { useAnswerForm } from './use-answer-form'

export type Action = (previous: unknown, form: FormData) => Promise<FormAnswer>

interface Props {
  label: string
  /** What the button that opens it is called to a screen reader, where several look alike. */
  name?: string
  title: string
  text?: string
  kind?: ButtonKind
  size?: 'sm'
  values?: Record<string, string>
  action: Action
  submit?: string
  /** How the button inside looks, where it is not as grave as the one that opens it. */
  submitKind?: ButtonKind
  className?: string
  children?: ReactNode
}

/** An act that is asked once more before it is done, with what it needs to know. */
export function ActDialog(props: Props) {
  const { label, name, title, text, kind = 'secondary', size, action, className, children } = props
  const { values = {}, submit = label, submitKind = isGrave(kind) ? kind : 'primary' } = props
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
      description={text}
      closeLabel={common('close')}
      className={className}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button kind={kind} size={size} aria-label={name}>
          {label}
        </Button>
      }
    >
      <form {...formProps} className="space-y-4">
        {Object.entries(values).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        {children}
        {state && !state.ok && <ErrorNotice error={state.error} />}
        <DialogFoot leave={common('cancel')}>
          <Button kind={submitKind} type="submit" busy={pending}>
            {submit}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

const isGrave = (kind: ButtonKind) => kind === 'danger' || kind === 'seal'
