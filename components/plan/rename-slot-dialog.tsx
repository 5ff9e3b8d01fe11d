'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { TextField } from '@/components/ui/text-field'
import type { PlanActions } from './plan-actions'

interface Props {
  slotId: string
  label: string
  action: PlanActions['renameSlot']
  onLeave: () => void
}

/** Says anew what a place is for. */
export function RenameSlotDialog({ slotId, label, action, onLeave }: Props) {
  const t = useTranslations('plan')
  const common = useTranslations('common')
  const { state, pending, formProps } = useAnswerForm(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer?.ok) onLeave()
    return answer
  })
  return (
    <Dialog
      title={t('renameTitle')}
      closeLabel={common('close')}
      open
      onOpenChange={(open) => !open && onLeave()}
    >
      <form {...formProps} className="space-y-4">
        <input type="hidden" name="slotId" value={slotId} />
        <TextField label={t('name')} name="label" defaultValue={label} maxLength={30} required />
        {state && !state.ok && <ErrorNotice error={state.error} />}
        <DialogFoot leave={common('cancel')}>
          <Button kind="primary" type="submit" busy={pending}>
            {t('save')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
