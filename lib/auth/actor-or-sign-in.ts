import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { safePath } from '@/lib/domain/safe-path'
import type { UserActor } from '@/lib/policies/actor'
import { findActor } from './find-actor'
import { PATH_HEADER } from './path-header'

/** Who looks at this page; a stranger is sent to the sign-in page and comes back here after. For pages. */
export async function actorOrSignIn(): Promise<UserActor> {
  const actor = await findActor()
  if (actor) return actor
  const path = safePath((await headers()).get(PATH_HEADER), '/desk')
  redirect(`/sign-in?next=${encodeURIComponent(path)}`)
}
