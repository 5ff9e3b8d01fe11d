'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/text-area'
import type { Question } from './use-acts'

interface Props {
  question: Question
  error: ErrorFacts | null
  pending: boolean
  onAnswer: (note: string) => void
  onLeave: () => void
}

/** Asks for the reason that the author will read. */
export function ReasonDialog({ question, error, pending, onAnswer, onLeave }: Props) {
  const t = useTranslations('inbox.acts')
  const common = useTranslations('common')
  const { act, submissionIds } = question
  return (
    <Dialog
      title={t(`title.${act}`, { count: submissionIds.length })}
      description={t('reasonText')}
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
        <TextArea label={t('reason')} name="note" required maxLength={2000} />
        {error && <ErrorNotice error={error} />}
        <Button kind={act === 'return' ? 'primary' : 'danger'} type="submit" busy={pending}>
          {t(`name.${act}`)}
        </Button>
      </form>
    </Dialog>
  )
}
