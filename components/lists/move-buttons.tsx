'use client'

import { useTranslations } from 'next-intl'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import type { Action } from '@/components/errors/act-dialog'

interface Props {
  id: string
  name: string
  first: boolean
  last: boolean
  action: Action
}

/** One place up or down in the order. */
export function MoveButtons({ id, name, first, last, action }: Props) {
  const t = useTranslations('lists')
  const { state, pending, formProps } = useAnswerForm(action)
  return (
    <form {...formProps} className="inline-flex">
      <input type="hidden" name="id" value={id} />
      {(
        [
          [-1, '↑', t('up', { name }), first],
          [1, '↓', t('down', { name }), last],
        ] as const
      ).map(([by, sign, label, edge]) => (
        <Button
          key={by}
          type="submit"
          name="by"
          value={by}
          kind="quiet"
          size="sm"
          aria-label={label}
          disabled={edge || pending}
        >
          <span aria-hidden>{sign}</span>
        </Button>
      ))}
      {state && !state.ok && <ErrorNotice error={state.error} />}
    </form>
  )
}
