import { describe, expect, it } from 'vitest'
import {
  actsFrom,
  ACTS_WITH_REASON,
  stateAfter,
  SUBMISSION_STATES,
  textHolder,
  type SubmissionAct,
  type SubmissionState,
} from './submission-way'

// Written out by hand: a change of the way has to be made here too.
const ACTS: Record<SubmissionState, SubmissionAct[]> = {
  draft: ['submit'],
  submitted: ['withdraw', 'take', 'return', 'hold', 'decline', 'match'],
  withdrawn: ['submit'],
  taken: ['return', 'hold', 'decline', 'place', 'match'],
  returned: ['submit'],
  held: ['take', 'decline', 'match'],
  declined: ['take'],
  placed: ['move', 'pull', 'unmatch'],
  pulled: ['take', 'hold', 'decline', 'match'],
}

describe('the way of a submission', () => {
  it.each(SUBMISSION_STATES)('from %s', (state) => expect(actsFrom(state)).toEqual(ACTS[state]))

  it('leads back to the author before the desk can place what was returned', () => {
    const walk = (acts: SubmissionAct[]) =>
      acts.reduce<SubmissionState | null>((state, act) => state && stateAfter(state, act), 'draft')
    expect(walk(['submit', 'take', 'return', 'place'])).toBeNull()
    expect(walk(['submit', 'take', 'return', 'submit', 'take', 'place', 'pull', 'take', 'place'])).toBe(
      'placed',
    )
  })

  it('puts the text in one pair of hands at a time', () => {
    const hands = SUBMISSION_STATES.map((state) => [state, textHolder(state)])
    expect(Object.fromEntries(hands)).toEqual({
      draft: 'author',
      withdrawn: 'author',
      returned: 'author',
      submitted: null,
      taken: 'desk',
      held: null,
      declined: null,
      placed: 'page',
      pulled: null,
    })
  })

  it('asks for a reason where the author is told no', () => {
    expect(ACTS_WITH_REASON).toEqual(['return', 'decline', 'pull'])
  })
})
