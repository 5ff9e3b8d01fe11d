import { Forbidden } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can, type Ability, type Thing } from '@/lib/policies/can'

/** @throws Forbidden unless the actor may do this to the thing. */
export function requireAbility(actor: Actor, ability: Ability, thing: Thing = {}): void {
  if (!can(actor, ability, thing)) throw new Forbidden('forbidden', { ability })
}
