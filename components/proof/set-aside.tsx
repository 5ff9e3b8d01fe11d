'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { TextField } from '@/components/ui/text-field'
import type { PageAction } from './page-act'

interface Props {
  pageId: string
  warningKey: string
  sentence: string
  action: PageAction
  onClose: () => void
}

/** Asks why a warning may stand. */
export function SetAside({ pageId, warningKey, sentence, action, onClose }: Props) {
  const t = useTranslations('proof.preflight')
  const common = useTranslations('common')
  const { state, pending, formProps } = useAnswerForm(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer?.ok) onClose()
    return answer
  })
  return (
    <Dialog
      title={t('asideTitle')}
      description={sentence}
      closeLabel={common('close')}
      open
      onOpenChange={(open) => !open && onClose()}
    >
      <form {...formProps} className="space-y-4">
        <input type="hidden" name="pageId" value={pageId} />
        <input type="hidden" name="key" value={warningKey} />
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          name="reason"
          required
          maxLength={300}
          autoComplete="off"
        />
        {state && !state.ok && <ErrorNotice error={state.error} />}
        <DialogFoot leave={common('cancel')}>
          <Button kind="primary" type="submit" busy={pending}>
            {t('aside')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
