'use client'

import { useTranslations } from 'next-intl'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import { useFormAction } from '@/components/ui/use-form-action'
import type { MemoryEntry } from '@/lib/data/memory/list-memory'

type Answer = { ok: true; value: void } | { ok: false; error: ErrorFacts }
export type ForgetAction = (previous: Answer | null, form: FormData) => Promise<Answer>

/** Forgets one entry; the next import no longer counts it. */
export function ForgetForm({ entry, action }: { entry: MemoryEntry; action: ForgetAction }) {
  const t = useTranslations('memory')
  const { state, pending, formProps } = useFormAction(action)
  return (
    <form {...formProps} className="-my-1">
      {(['kind', 'term', 'value'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={entry[name]} />
      ))}
      <Button
        type="submit"
        kind="quiet"
        size="sm"
        busy={pending}
        aria-label={t('forgetTerm', { term: entry.term })}
      >
        {t('forget')}
      </Button>
      {state && !state.ok && <ErrorNotice error={state.error} />}
    </form>
  )
}
