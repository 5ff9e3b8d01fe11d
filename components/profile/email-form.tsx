'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAction } from '@/components/people/person-action'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useFormAction } from '@/components/ui/use-form-action'
import { ProfileSection } from './section'

export function EmailForm({ email, action }: { email: string | null; action: FormAction<void> }) {
  const t = useTranslations('profile')
  const { state, pending, formProps } = useFormAction(action)
  return (
    <ProfileSection title={t('email')}>
      <form {...formProps} className="grid max-w-md gap-3">
        <TextField
          label={t('email')}
          hint={t('emailHint')}
          name="email"
          type="email"
          defaultValue={email ?? ''}
          maxLength={254}
          autoComplete="email"
        />
        <div>
          <Button type="submit" busy={pending}>
            {t('saveEmail')}
          </Button>
        </div>
        {state && !state.ok && <ErrorNotice error={state.error} />}
        {state?.ok && <Notice tone="good">{t('emailSaved')}</Notice>}
      </form>
    </ProfileSection>
  )
}
