'use client'

import { useFormatter, useNow, useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAction } from '@/components/people/person-action'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useFormAction } from '@/components/ui/use-form-action'
import { agentName } from '@/lib/domain/agent-name'
import { ProfileSection } from './section'

interface ShownSession {
  agent: string
  address: string
  createdAt: Date
  lastSeenAt: Date
  here: boolean
}

interface SessionListProps {
  sessions: readonly ShownSession[]
  action: FormAction<{ ended: number }>
}

/** Where one is signed in, and the way out everywhere else. */
export function SessionList({ sessions, action }: SessionListProps) {
  const t = useTranslations('profile')
  const format = useFormatter()
  const now = useNow()
  const { state, pending, formProps } = useFormAction(action)
  return (
    <ProfileSection title={t('sessions')}>
      <ul className="mb-3">
        {sessions.map((session) => (
          <li key={session.createdAt.toISOString()} className="border-b border-line py-2">
            <p className="text-sm break-words">
              {session.here && <Badge tone="good">{t('here')}</Badge>}{' '}
              <span title={session.agent}>{agentName(session.agent)}</span>
            </p>
            <p className="flex flex-wrap gap-x-3 text-sm text-muted">
              <span className="font-mono">{session.address}</span>
              <span>{t('since', { date: format.dateTime(session.createdAt, { dateStyle: 'medium' }) })}</span>
              <span>{t('seen', { time: format.relativeTime(session.lastSeenAt, now) })}</span>
            </p>
          </li>
        ))}
      </ul>
      <form {...formProps}>
        <Button type="submit" busy={pending}>
          {t('endOthers')}
        </Button>
      </form>
      <div className="mt-3 empty:hidden">
        {state && !state.ok && <ErrorNotice error={state.error} />}
        {state?.ok && <Notice tone="good">{t('ended', { count: state.value.ended })}</Notice>}
      </div>
    </ProfileSection>
  )
}
