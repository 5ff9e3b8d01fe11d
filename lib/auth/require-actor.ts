import { Unauthenticated } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { findActor } from './find-actor'

/** Who sends this request. For actions and API routes; a page takes `actorOrSignIn`. @throws Unauthenticated */
export async function requireActor(): Promise<UserActor> {
  const actor = await findActor()
  if (!actor) throw new Unauthenticated()
  return actor
}
