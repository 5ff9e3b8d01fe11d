import type { UserRole } from '@/lib/domain/roles'

declare const made: unique symbol

/** Somebody who acts. Branded: only `lib/auth` and `systemActor` make one. */
export type Actor = UserActor | SystemActor

export interface UserActor {
  readonly [made]: true
  readonly kind: 'user'
  readonly id: string
  readonly name: string
  readonly role: UserRole
  readonly contributorId: string | null
}

/** Work without a person: a job, a seed. It names itself in the record. */
export interface SystemActor {
  readonly [made]: true
  readonly kind: 'system'
  readonly id: string
  readonly name: string
}

/** Brands facts as an actor. Lint keeps it to `lib/auth`, which has looked the session up. */
export function brandUserActor(facts: Omit<UserActor, typeof made | 'kind'>): UserActor {
  return { ...facts, kind: 'user' } as UserActor
}

/** An actor for a job or a seed; `name` stands in the event log. */
export function systemActor(name: string): SystemActor {
  return { kind: 'system', id: name, name } as SystemActor
}
