import type { UserRole } from '@/lib/domain/roles'
import type { Actor } from './actor'

/** What may be asked of the newsroom. One sentence each in `docs/architecture.md`. */
export const ABILITIES = [
  'desk.enter',
  'issue.create',
  'issue.publish',
  'page.import',
  'page.read',
  'page.edit',
  'page.markReady',
  'page.approve',
  'page.return',
  'record.read',
  'people.manage',
  'publication.manage',
] as const
export type Ability = (typeof ABILITIES)[number]

/** What the answer may depend on besides the role. */
export interface Thing {
  /** The person who marked the page ready, where that stands. */
  readyBy?: string | null
  /** Ids of people whose own writing is on the page. */
  writtenBy?: readonly string[]
  /** 一人值班 is allowed. */
  singleHanded?: boolean
}

const DESK: readonly UserRole[] = ['editor', 'managing_editor', 'admin']
const SIGNING: readonly UserRole[] = ['managing_editor', 'admin']

const byRole: Record<Ability, readonly UserRole[]> = {
  'desk.enter': DESK,
  'issue.create': DESK,
  'issue.publish': SIGNING,
  'page.import': DESK,
  'page.read': DESK,
  'page.edit': DESK,
  'page.markReady': DESK,
  'page.approve': SIGNING,
  'page.return': SIGNING,
  'record.read': ['admin'],
  'people.manage': ['admin'],
  'publication.manage': ['admin'],
}

/**
 * Whether the actor may do this to the thing. Pure; held by `lib/data`, shown by the desk.
 * A system actor may do what a job or seed does; it never approves and never publishes as a person.
 */
export function can(actor: Actor, ability: Ability, thing: Thing = {}): boolean {
  if (actor.kind === 'system') return ability !== 'page.approve'
  if (!byRole[ability].includes(actor.role)) return false
  if (ability !== 'page.approve') return true
  if (thing.writtenBy?.includes(actor.id)) return false
  return thing.readyBy !== actor.id || thing.singleHanded === true
}
