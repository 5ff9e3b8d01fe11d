import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { UserActor } from '@/lib/policies/actor'
import { findActor } from './find-actor'
import { safeNext } from './safe-next'

/** Set by proxy.ts: the path of this request, to come back to. Believed for nothing else. */
export const PATH_HEADER = 'x-cleanproof-path'

/** Who looks at this page; a stranger is sent to the sign-in page and comes back here after. For pages. */
export async function actorOrSignIn(): Promise<UserActor> {
  const actor = await findActor()
  if (actor) return actor
  const path = safeNext((await headers()).get(PATH_HEADER))
  redirect(`/sign-in?next=${encodeURIComponent(path)}`)
}
