import { Forbidden } from '@/lib/errors'
import type { Actor, UserActor } from '@/lib/policies/actor'

/** The actor as a person: what is signed is signed by somebody. @throws Forbidden for a system actor */
export function requirePerson(actor: Actor): UserActor {
  if (actor.kind !== 'user') throw new Forbidden('forbidden')
  return actor
}
