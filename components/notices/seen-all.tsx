'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { Button } from '@/components/ui/button'
import { useFormAction } from '@/components/ui/use-form-action'

type Answer = { ok: true; value: { count: number } } | { ok: false; error: ErrorFacts }

interface SeenAllProps {
  /** The newest that is shown. */
  upTo: string
  action: (previous: Answer | null, form: FormData) => Promise<Answer>
}

export function SeenAll({ upTo, action }: SeenAllProps) {
  const t = useTranslations('notices')
  const { state, pending, formProps } = useFormAction(action)
  return (
    <form {...formProps}>
      <input type="hidden" name="upTo" value={upTo} />
      <Button type="submit" busy={pending}>
        {t('seenAll')}
      </Button>
      {state && !state.ok && <ErrorNotice error={state.error} />}
    </form>
  )
}
