import { stateAfter, textHolder } from '@/lib/domain/submission-way'
import type { Actor } from '@/lib/policies/actor'
import type { LoadedSubmission } from './load-submission'
import type { PieceAbilities } from './submission-view'

/** What its author may do to a piece now; nobody else may do any of it. */
export function pieceAbilities(
  actor: Actor,
  { author, state, submittedAt }: LoadedSubmission,
): PieceAbilities {
  const own = author.id === actor.id
  return {
    edit: own && textHolder(state) === 'author',
    submit: own && stateAfter(state, 'submit') !== null,
    withdraw: own && stateAfter(state, 'withdraw') !== null,
    deleteDraft: own && state === 'draft' && submittedAt === null,
  }
}
