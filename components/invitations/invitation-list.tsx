'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAction } from '@/components/people/person-action'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { useFormAction } from '@/components/ui/use-form-action'
import type { InvitationView } from '@/lib/data/invitations/invitation-view'
import { InvitationLink } from './invitation-link'

interface InvitationListProps {
  invitations: readonly InvitationView[]
  revoke: FormAction<void>
}

export function InvitationList({ invitations, revoke }: InvitationListProps) {
  const t = useTranslations('invitations')
  return (
    <section aria-labelledby="invitations" className="mt-8">
      <h2 id="invitations" className="font-serif text-xl font-semibold">
        {t('list')}
      </h2>
      {invitations.length === 0 && <p className="mt-2 text-muted">{t('none')}</p>}
      <ul className="mt-3 border-t border-line empty:hidden">
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} revoke={revoke} />
        ))}
      </ul>
    </section>
  )
}

function InvitationRow({ invitation, revoke }: { invitation: InvitationView; revoke: FormAction<void> }) {
  const t = useTranslations()
  const format = useFormatter()
  const { state, pending, formProps } = useFormAction(revoke)
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium' })
  return (
    <li className="border-b border-line py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-serif text-lg font-semibold">{invitation.name}</span>
        <span className="font-mono text-sm break-all text-muted">{invitation.email}</span>
        <Badge>{t(`layout.role.${invitation.role}`)}</Badge>
        <Badge
          tone={
            { open: 'note', taken: 'good', revoked: 'plain', expired: 'warn' }[invitation.state] as 'note'
          }
        >
          {t(`invitations.state.${invitation.state}`, { date: day(invitation.expiresAt) })}
        </Badge>
      </div>
      <p className="mt-1 text-sm text-muted">
        {invitation.unit && <span className="mr-3">{invitation.unit}</span>}
        {t('invitations.by', { by: invitation.by, date: day(invitation.at) })}
      </p>
      {invitation.link && (
        <div className="mt-2 flex flex-wrap items-start gap-4">
          <details className="min-w-0">
            <summary className="w-fit text-sm underline underline-offset-4">
              {t('invitations.showLink')}
            </summary>
            <InvitationLink link={invitation.link} />
          </details>
          <form {...formProps}>
            <input type="hidden" name="invitationId" value={invitation.id} />
            <Button type="submit" size="sm" kind="quiet" busy={pending}>
              {t('invitations.revoke')}
            </Button>
          </form>
        </div>
      )}
      {state && !state.ok && <ErrorNotice error={state.error} />}
    </li>
  )
}
