'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAction } from '@/components/people/person-action'
import { RoleSelect } from '@/components/people/role-select'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useFormAction } from '@/components/ui/use-form-action'
import { InvitationLink } from './invitation-link'

export interface Invited {
  id: string
  link: string
  mailed: boolean
}

/** Invites a person; where no mail server is set, the link to hand over stands in the answer. */
export function InviteForm({
  action,
  anyRole,
}: {
  action: FormAction<Invited>
  /** Whether roles besides the correspondent's may be given. */
  anyRole: boolean
}) {
  const t = useTranslations('invitations')
  const { state, pending, formProps } = useFormAction(action)
  const made = state?.ok ? state.value : null
  return (
    <section aria-labelledby="invite" className="rounded-lg border border-line bg-sheet p-5">
      <h2 id="invite" className="font-serif text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="mt-1 text-sm text-muted">{t('hint')}</p>
      <form key={made?.id ?? 'new'} {...formProps} className="mt-4 grid gap-4">
        <TextField label={t('name')} name="name" required maxLength={40} autoComplete="off" />
        <TextField
          label={t('email')}
          hint={t('emailHint')}
          name="email"
          type="email"
          required
          maxLength={254}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField label={t('unit')} hint={t('unitHint')} name="unit" maxLength={60} autoComplete="off" />
        {anyRole ? (
          <RoleSelect name="role" role="correspondent" />
        ) : (
          <input type="hidden" name="role" value="correspondent" />
        )}
        <Button type="submit" kind="primary" busy={pending}>
          {t('send')}
        </Button>
      </form>
      <div className="mt-4 empty:hidden">
        {state && !state.ok && <ErrorNotice error={state.error} />}
        {made && (
          <Notice tone="good" title={made.mailed ? t('mailedDone') : t('made')}>
            {!made.mailed && <InvitationLink link={made.link} />}
          </Notice>
        )}
      </div>
    </section>
  )
}
