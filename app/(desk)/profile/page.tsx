import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Screen } from '@/components/layout/screen'
import { ContributorFacts } from '@/components/profile/contributor-facts'
import { EmailForm } from '@/components/profile/email-form'
import { PasswordForm } from '@/components/profile/password-form'
import { SessionList } from '@/components/profile/session-list'
import { Badge } from '@/components/ui/badge'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { ownSessionRow } from '@/lib/auth/own-session-row'
import { LEAST_PASSWORD } from '@/lib/data/users/check-password'
import { getOwnProfile } from '@/lib/data/users/get-own-profile'
import { load } from '../load'
import { changePasswordAction, endOtherSessionsAction, setEmailAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile'))('title') }
}

export default async function ProfileScreen() {
  const profile = await load(getOwnProfile(await actorOrSignIn()))
  const here = await ownSessionRow()
  const t = await getTranslations()
  const sessions = profile.sessions.map(({ id, ...session }) => ({ ...session, here: id === here }))
  return (
    <Screen
      title={profile.name}
      facts={
        <span className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-mono text-sm break-all">{profile.account}</span>
          <Badge>{t(`layout.role.${profile.role}`)}</Badge>
        </span>
      }
    >
      <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
        <ContributorFacts contributor={profile.contributor} />
        <EmailForm email={profile.email} action={setEmailAction} />
        <PasswordForm account={profile.account} least={LEAST_PASSWORD} action={changePasswordAction} />
        <SessionList sessions={sessions} action={endOtherSessionsAction} />
      </div>
    </Screen>
  )
}
