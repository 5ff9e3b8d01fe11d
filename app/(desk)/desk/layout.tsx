import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/layout/desk-frame'
import { Masthead } from '@/components/layout/masthead'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getPublicationName } from '@/lib/data/publications/get-publication-name'
import { can } from '@/lib/policies/can'
import { isScheme, SCHEME_COOKIE } from '@/lib/preferences/schemes'
import { signOutAction } from '../sign-out'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await actorOrSignIn()
  const chosen = (await cookies()).get(SCHEME_COOKIE)?.value
  const masthead = (
    <Masthead
      publication={await getPublicationName(actor)}
      person={actor}
      scheme={isScheme(chosen) ? chosen : 'system'}
      abilities={{
        people: can(actor, 'people.manage'),
        memory: can(actor, 'publication.manage'),
        record: can(actor, 'record.read'),
      }}
      signOut={signOutAction}
    />
  )
  return <DeskFrame masthead={masthead}>{children}</DeskFrame>
}
