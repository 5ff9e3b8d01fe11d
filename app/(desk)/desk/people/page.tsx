import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { load } from '@/app/(desk)/load'
import { InvitationList } from '@/components/invitations/invitation-list'
import { InviteForm } from '@/components/invitations/invite-form'
import { Screen } from '@/components/layout/screen'
import { AddPersonForm } from '@/components/people/add-person-form'
import { PersonCard } from '@/components/people/person-card'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listInvitations } from '@/lib/data/invitations/list-invitations'
import { listUsers } from '@/lib/data/users/list-users'
import { can } from '@/lib/policies/can'
import * as actions from './actions'
import { inviteAction, revokeInvitationAction } from './invitation-actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

/** Everybody with an account for the admin; for an editor the correspondents they invited. */
export default async function PeoplePage() {
  const actor = await actorOrSignIn()
  const invitations = await load(listInvitations(actor))
  const manages = can(actor, 'people.manage')
  const people = manages ? await load(listUsers(actor)) : []
  const t = await getTranslations('people')
  const { addPerson, ...personActions } = actions
  return (
    <Screen title={t('title')} facts={manages && t('count', { count: people.length })}>
      <p className="mb-6 text-muted">{manages ? t('lead') : t('leadEditor')}</p>
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[1fr_20rem]">
        <div>
          {manages && (
            <ul aria-label={t('list')} className="border-t border-line">
              {people.map((person) => (
                <PersonCard
                  key={person.id}
                  person={person}
                  isSelf={person.id === actor.id}
                  actions={personActions}
                />
              ))}
            </ul>
          )}
          <InvitationList invitations={invitations} revoke={revokeInvitationAction} />
        </div>
        <div className="grid gap-6">
          <InviteForm action={inviteAction} anyRole={manages} />
          {manages && <AddPersonForm action={addPerson} />}
        </div>
      </div>
    </Screen>
  )
}
