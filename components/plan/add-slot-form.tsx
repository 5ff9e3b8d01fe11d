'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { Button } from '@/components/ui/button'
import { INPUT_CLASS } from '@/components/ui/input-class'
import { cx } from '@/components/ui/cx'
import type { PlanActions } from './plan-actions'

interface Props {
  pageId: string
  number: number
  action: PlanActions['addSlot']
}

/** Adds a place at the end of a page's plan; the box is ready for the next one at once. */
export function AddSlotForm({ pageId, number, action }: Props) {
  const t = useTranslations('plan')
  const box = useRef<HTMLInputElement>(null)
  const { state, pending, formProps } = useAnswerForm(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer?.ok && box.current) box.current.value = ''
    return answer
  })
  return (
    <form {...formProps}>
      <div className="flex gap-2">
        <input type="hidden" name="pageId" value={pageId} />
        <input
          ref={box}
          name="label"
          aria-label={t('slotName', { number })}
          placeholder={t('slotHint')}
          maxLength={30}
          required
          className={cx(INPUT_CLASS, 'h-8 min-w-0 text-sm')}
        />
        <Button size="sm" type="submit" busy={pending}>
          {t('addSlot')}
        </Button>
      </div>
      {state && !state.ok && <ErrorNotice error={state.error} />}
    </form>
  )
}
