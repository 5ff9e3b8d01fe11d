'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAction } from '@/components/people/person-action'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useFormAction } from '@/components/ui/use-form-action'
import { ProfileSection } from './section'

interface PasswordFormProps {
  account: string
  /** How many characters a password has at least. */
  least: number
  action: FormAction<{ ended: number }>
}

export function PasswordForm({ account, least, action }: PasswordFormProps) {
  const t = useTranslations('profile')
  const { state, pending, formProps } = useFormAction(action)
  const rest = { type: 'password', required: true, maxLength: 1000 }
  return (
    <ProfileSection title={t('password')}>
      <form key={state?.ok ? 'changed' : 'form'} {...formProps} className="grid max-w-md gap-3">
        <input type="hidden" name="username" autoComplete="username" value={account} readOnly />
        <TextField label={t('current')} name="current" autoComplete="current-password" {...rest} />
        <TextField
          label={t('next')}
          hint={t('nextHint', { least })}
          name="next"
          autoComplete="new-password"
          minLength={least}
          {...rest}
        />
        <div>
          <Button type="submit" busy={pending}>
            {t('changePassword')}
          </Button>
        </div>
        {state && !state.ok && <ErrorNotice error={state.error} />}
        {state?.ok && <Notice tone="good">{t('passwordChanged')}</Notice>}
      </form>
    </ProfileSection>
  )
}
