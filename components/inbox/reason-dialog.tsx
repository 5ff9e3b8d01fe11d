'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { TextArea } from '@/components/ui/text-area'
import { reasonFor } from './acts'
import type { Question } from './use-acts'

interface Props {
  question: Question
  error: ErrorFacts | null
  pending: boolean
  onAnswer: (note: string) => void
  onLeave: () => void
}

/** Asks for the reason that the author will read; where none is owed it may be left out. */
export function ReasonDialog({ question, error, pending, onAnswer, onLeave }: Props) {
  const t = useTranslations('inbox.acts')
  const common = useTranslations('common')
  const { act, submissionIds } = question
  const owed = reasonFor(act) === 'owed'
  return (
    <Dialog
      title={t(`title.${act}`, { count: submissionIds.length })}
      description={t(owed ? 'reasonText' : 'reasonWelcome')}
      closeLabel={common('close')}
      open
      onOpenChange={(open) => !open && onLeave()}
    >
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          onAnswer(String(new FormData(event.currentTarget).get('note')))
        }}
      >
        <TextArea
          label={t('reason')}
          name="note"
          required={owed}
          maxLength={2000}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit()
          }}
        />
        {error && <ErrorNotice error={error} />}
        <DialogFoot leave={common('cancel')}>
          <Button kind={act === 'return' || !owed ? 'primary' : 'danger'} type="submit" busy={pending}>
            {t(`name.${act}`)}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
