import type { ReviewKind } from '@/lib/domain/piece-reviews'
import type { Actor } from '@/lib/policies/actor'
import { can, type Thing } from '@/lib/policies/can'
import { reviewAbility } from './review-ability'
import type { ReviewRefusal } from './review-view'

/** Why this level is not for the actor, or null where it is. */
export function reviewRefusal(actor: Actor, kind: ReviewKind, thing: Thing): ReviewRefusal | null {
  const ability = reviewAbility(kind)
  if (can(actor, ability, thing)) return null
  const { duty, level } = thing
  if (can(actor, ability, { duty: duty ?? [], level: level ?? 1 })) return 'own'
  return duty?.length ? 'duty' : 'role'
}
