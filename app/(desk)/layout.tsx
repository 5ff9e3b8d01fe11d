import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { CountyNames } from '@/components/layout/county-names'
import { DeskFrame } from '@/components/layout/desk-frame'
import { Masthead } from '@/components/layout/masthead'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { countUnreadNotices } from '@/lib/data/notices/count-unread-notices'
import { listCountyNames } from '@/lib/data/places/list-county-names'
import { getPublicationName } from '@/lib/data/publications/get-publication-name'
import { isScheme, SCHEME_COOKIE } from '@/lib/preferences/schemes'
import { deskLinks } from './desk-links'
import { signOutAction } from './sign-out'

/** Around every screen that needs an account: the desk's, the correspondents' own, one's notices and profile. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await actorOrSignIn()
  const chosen = (await cookies()).get(SCHEME_COOKIE)?.value
  const masthead = (
    <Masthead
      publication={await getPublicationName(actor)}
      person={actor}
      scheme={isScheme(chosen) ? chosen : 'system'}
      links={deskLinks(actor)}
      unread={await countUnreadNotices(actor)}
      signOut={signOutAction}
    />
  )
  return (
    <DeskFrame masthead={masthead}>
      <CountyNames names={await listCountyNames(actor)}>{children}</CountyNames>
    </DeskFrame>
  )
}
