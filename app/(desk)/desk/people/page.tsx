import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { load } from '@/app/(desk)/load'
import { Screen } from '@/components/layout/screen'
import { AddPersonForm } from '@/components/people/add-person-form'
import { PersonCard } from '@/components/people/person-card'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listUsers } from '@/lib/data/users/list-users'
import * as actions from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

export default async function PeoplePage() {
  const actor = await actorOrSignIn()
  const people = await load(listUsers(actor))
  const t = await getTranslations('people')
  const { addPerson, ...personActions } = actions
  return (
    <Screen title={t('title')} facts={t('count', { count: people.length })}>
      <p className="mb-6 text-muted">{t('lead')}</p>
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_20rem]">
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
        <AddPersonForm action={addPerson} />
      </div>
    </Screen>
  )
}
