'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAnswer } from '@/components/errors/form-answer'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { useKeyGroup } from '@/components/ui/key-help'
import { TextField } from '@/components/ui/text-field'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { useShortcut } from '@/components/ui/use-shortcut'
import type { IsoDate } from '@/lib/domain/issue-date'

interface Props {
  action: (previous: unknown, form: FormData) => Promise<FormAnswer>
  /** Proposed. */
  date: IsoDate
  number: number
}

/** Makes one day's paper: its date and running number, both proposed. */
export function CreateIssueDialog({ action, date, number }: Props) {
  const t = useTranslations('issues.create')
  const common = useTranslations('common')
  const [open, setOpen] = useState(false)
  const { state, pending, formProps } = useAnswerForm(action)
  useShortcut('n', () => setOpen(true))
  useKeyGroup(useMemo(() => ({ title: t('here'), keys: [{ keys: ['N'], label: t('title') }] }), [t]))
  return (
    <Dialog
      title={t('title')}
      description={t('text')}
      closeLabel={common('close')}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button kind="primary">{t('open')}</Button>}
    >
      <form {...formProps} className="space-y-4">
        <TextField label={t('date')} name="date" type="date" defaultValue={date} required />
        <TextField
          label={t('number')}
          hint={t('numberHint')}
          name="number"
          type="number"
          min={1}
          max={1000000}
          inputMode="numeric"
          defaultValue={number}
          required
        />
        {state && !state.ok && <ErrorNotice error={state.error} />}
        <DialogFoot leave={common('cancel')}>
          <Button kind="primary" type="submit" busy={pending}>
            {t('submit')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
