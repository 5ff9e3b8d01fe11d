'use client'

import { useFormatter, useNow, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import type { UserView } from '@/lib/data/users/user-view'
import { OneTimePassword } from './one-time-password'
import type { PersonActions } from './person-action'
import { PersonForm } from './person-form'
import { RoleSelect } from './role-select'

interface PersonCardProps {
  person: UserView
  isSelf: boolean
  actions: PersonActions
}

export function PersonCard({ person, isSelf, actions }: PersonCardProps) {
  const t = useTranslations()
  const format = useFormatter()
  const now = useNow()
  const { id: userId, abilities, lastSeenAt } = person
  return (
    <li className="border-b border-line py-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-serif text-lg font-semibold">{person.name}</span>
        <span className="font-mono text-sm text-muted">{person.account}</span>
        <Badge>{t(`layout.role.${person.role}`)}</Badge>
        {isSelf && <Badge tone="note">{t('people.you')}</Badge>}
        {person.disabledAt && <Badge tone="warn">{t('people.disabled')}</Badge>}
      </div>
      <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-muted">
        <span>
          {t('people.since', { date: format.dateTime(new Date(person.createdAt), { dateStyle: 'medium' }) })}
        </span>
        <span>{t('people.sessions', { count: person.sessions })}</span>
        {person.email && <span className="break-all">{person.email}</span>}
        {person.contributor && (
          <span>
            {t('people.contributorOf', {
              name: person.contributor.name,
              unit: person.contributor.unit ?? '',
            })}
          </span>
        )}
        {lastSeenAt && (
          <span>{t('people.seen', { time: format.relativeTime(new Date(lastSeenAt), now) })}</span>
        )}
      </p>
      <details className="mt-2">
        <summary className="w-fit text-sm underline underline-offset-4">
          {t('people.manage', { name: person.name })}
        </summary>
        <div className="mt-3 grid gap-4 border-l-2 border-line pl-4">
          {person.role === 'admin' && !person.disabledAt && !abilities.disable && (
            <p className="text-sm text-muted">{t('people.lastAdmin')}</p>
          )}
          {abilities.changeRole && (
            <PersonForm userId={userId} action={actions.changeRole} label={t('people.changeRole')}>
              <input type="hidden" name="from" value={person.role} />
              <RoleSelect key={person.role} name="to" role={person.role} />
            </PersonForm>
          )}
          <PersonForm userId={userId} action={actions.linkContributor} label={t('people.linkContributor')}>
            <TextField
              label={t('people.contributorName')}
              name="name"
              defaultValue={person.contributor?.name ?? ''}
              maxLength={40}
              autoComplete="off"
            />
            <TextField
              label={t('people.contributorUnit')}
              name="unit"
              defaultValue={person.contributor?.unit ?? ''}
              maxLength={60}
              autoComplete="off"
            />
          </PersonForm>
          {abilities.resetPassword && (
            <PersonForm
              userId={userId}
              action={actions.resetPassword}
              label={t('people.resetPassword')}
              hint={t('people.resetConfirm')}
              answer={(made) => <OneTimePassword title={t('people.reset')} made={made} />}
            />
          )}
          <PersonForm
            userId={userId}
            action={actions.endSessions}
            label={t('people.endSessions')}
            hint={t('people.endConfirm')}
            answer={({ ended }) => <Notice tone="good">{t('people.ended', { count: ended })}</Notice>}
          />
          {abilities.disable && (
            <PersonForm
              userId={userId}
              action={actions.disableUser}
              label={t('people.disable')}
              hint={t('people.disableConfirm')}
              kind="danger"
            />
          )}
          {person.disabledAt && (
            <PersonForm
              userId={userId}
              action={actions.enableUser}
              label={t('people.enable')}
              hint={t('people.enableConfirm')}
            />
          )}
        </div>
      </details>
    </li>
  )
}
