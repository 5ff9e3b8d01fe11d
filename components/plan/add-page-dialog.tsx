'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAnswer } from '@/components/errors/form-answer'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { useKeyGroup } from '@/components/ui/key-help'
import { TextField } from '@/components/ui/text-field'
import { useShortcut } from '@/components/ui/use-shortcut'

interface Props {
  issueId: string
  /** Proposed. */
  number: number
  action: (previous: unknown, form: FormData) => Promise<FormAnswer>
}

/** Adds a page that nothing is imported for. */
export function AddPageDialog({ issueId, number, action }: Props) {
  const t = useTranslations('plan')
  const common = useTranslations('common')
  const [open, setOpen] = useState(false)
  useShortcut('n', () => setOpen(true))
  useKeyGroup(useMemo(() => ({ title: t('toPlan'), keys: [{ keys: ['N'], label: t('addPage') }] }), [t]))
  const { state, pending, formProps } = useAnswerForm(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer?.ok) setOpen(false)
    return answer
  })
  return (
    <Dialog
      title={t('addPage')}
      description={t('addPageText')}
      closeLabel={common('close')}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button kind="primary">{t('addPage')}</Button>}
    >
      <form {...formProps} className="space-y-4">
        <input type="hidden" name="issueId" value={issueId} />
        <TextField
          label={t('pageNumber')}
          name="number"
          type="number"
          min={1}
          max={99}
          inputMode="numeric"
          defaultValue={number}
          required
        />
        <TextField label={t('pageName')} name="name" maxLength={30} required />
        <TextField label={t('pageEditor')} name="editorName" maxLength={30} />
        {state && !state.ok && <ErrorNotice error={state.error} />}
        <DialogFoot leave={common('cancel')}>
          <Button kind="primary" type="submit" busy={pending}>
            {t('addPage')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
