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
  'submission.write',
  'submission.handle',
  'piece.review',
  'piece.proofread',
  'comment.write',
  'issue.plan',
  'article.correct',
  'article.signCorrection',
  'lists.manage',
  'people.inviteCorrespondent',
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
  /** Ids of people whose hand is in the text: who wrote it, who edited it, who proposed the change. */
  touchedBy?: readonly string[]
  /** Ids of people who stand for another level of the same piece. */
  standsFor?: readonly string[]
  /** People named for this level; empty where the role decides. */
  duty?: readonly string[]
  /** Which review it is: 初审 is an editor's, 复审 and 终审 are for those who sign. */
  level?: number
  /** 一人值班 is allowed. */
  singleHanded?: boolean
}

const EVERYBODY: readonly UserRole[] = ['correspondent', 'editor', 'managing_editor', 'admin']
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
  // One's own pieces; whose they are is looked at where they are loaded.
  'submission.write': EVERYBODY,
  'submission.handle': DESK,
  'piece.review': DESK,
  'piece.proofread': DESK,
  'comment.write': DESK,
  'issue.plan': DESK,
  'article.correct': DESK,
  'article.signCorrection': SIGNING,
  'lists.manage': SIGNING,
  'people.inviteCorrespondent': DESK,
  'record.read': ['admin'],
  'people.manage': ['admin'],
  'publication.manage': ['admin'],
}

/** What is signed, and so never by a job and never by who made it. */
const SIGNATURES: readonly Ability[] = [
  'page.approve',
  'piece.review',
  'piece.proofread',
  'article.signCorrection',
]

/**
 * Whether the actor may do this to the thing. Pure; held by `lib/data`, shown by the desk.
 * A system actor may do what a job or seed does; it never signs as a person.
 */
export function can(actor: Actor, ability: Ability, thing: Thing = {}): boolean {
  if (actor.kind === 'system') return !SIGNATURES.includes(ability)
  const named = thing.duty && thing.duty.length > 0
  if (
    !(named
      ? thing.duty?.includes(actor.id) && actor.role !== 'correspondent'
      : hasRole(actor.role, ability, thing.level))
  )
    return false
  if (!SIGNATURES.includes(ability)) return true
  // Nobody signs their own writing, on single-handed duty neither.
  if (thing.writtenBy?.includes(actor.id)) return false
  const made =
    thing.readyBy === actor.id || thing.touchedBy?.includes(actor.id) || thing.standsFor?.includes(actor.id)
  return !made || thing.singleHanded === true
}

/** Whether people of this role enter the desk at all. */
export const entersDesk = (role: UserRole): boolean => hasRole(role, 'desk.enter')

const hasRole = (role: UserRole, ability: Ability, level = 1) =>
  (ability === 'piece.review' && level > 1 ? SIGNING : byRole[ability]).includes(role)
