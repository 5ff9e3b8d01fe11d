'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useFormAction } from '@/components/ui/use-form-action'
import { OneTimePassword } from './one-time-password'
import type { FormAction, NewPassword } from './person-action'
import { RoleSelect } from './role-select'

export function AddPersonForm({ action }: { action: FormAction<NewPassword> }) {
  const t = useTranslations('people')
  const { state, pending, formProps } = useFormAction(action)
  const added = state?.ok ? state.value : null
  return (
    <section aria-labelledby="add-person" className="rounded-lg border border-line bg-sheet p-5">
      <h2 id="add-person" className="font-serif text-xl font-semibold">
        {t('add')}
      </h2>
      <p className="mt-1 text-sm text-muted">{t('addHint')}</p>
      {/* A new form after each person, or the last one's name would stay in it. */}
      <form key={added?.account ?? 'new'} {...formProps} className="mt-4 grid gap-4">
        <TextField label={t('name')} name="name" required maxLength={40} autoComplete="off" />
        <TextField
          label={t('account')}
          hint={t('accountHint')}
          name="account"
          required
          minLength={2}
          maxLength={64}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <RoleSelect name="role" role="editor" />
        <Button type="submit" kind="primary" busy={pending}>
          {t('addDo')}
        </Button>
      </form>
      <div className="mt-4 empty:hidden">
        {state && !state.ok && <ErrorNotice error={state.error} />}
        {added && <OneTimePassword title={t('added')} made={added} />}
      </div>
    </section>
  )
}
