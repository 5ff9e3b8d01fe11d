import { describe, expect, it } from 'vitest'
import {
  neededLevels,
  nextLevel,
  openReturn,
  reviewBlockers,
  standingReviews,
  type GivenReview,
  type ReviewKind,
} from './piece-reviews'

const given = (kind: ReviewKind, level: number, facts: Partial<GivenReview> = {}): GivenReview => ({
  kind,
  level,
  verdict: 'approved',
  hash: 'now',
  voidedAt: null,
  ...facts,
})
const voided = { voidedAt: new Date(0) }
const needs = (reviewLevels: number, proofRounds: number) => ({ reviewLevels, proofRounds })
const name = (one: { kind: string; level: number } | null) => (one ? `${one.kind} ${one.level}` : null)

describe('what a piece needs', () => {
  it.each([
    [1, 0, ['review 1']],
    [3, 0, ['review 1', 'review 2', 'review 3']],
    [2, 3, ['review 1', 'review 2', 'proof 1', 'proof 2', 'proof 3']],
  ])('with %i reviews and %i rounds, in this order', (reviews, rounds, expected) => {
    expect(neededLevels(needs(reviews, rounds)).map(name)).toEqual(expected)
  })
})

describe('what stands and what comes next', () => {
  const table: [string, GivenReview[], string[], string | null][] = [
    ['nothing given', [], [], 'review 1'],
    ['the first review', [given('review', 1)], ['review 1'], 'review 2'],
    ['both reviews', [given('review', 1), given('review', 2)], ['review 1', 'review 2'], 'proof 1'],
    ['a review of another text', [given('review', 1, { hash: 'before' })], [], 'review 1'],
    ['a review taken back', [given('review', 1, voided)], [], 'review 1'],
    ['a return', [given('review', 1, { verdict: 'returned' })], [], 'review 1'],
    ['a level above a missing one', [given('review', 2)], ['review 2'], 'review 1'],
    [
      'everything',
      [given('review', 1), given('review', 2), given('proof', 1)],
      ['review 1', 'review 2', 'proof 1'],
      null,
    ],
  ]
  it.each(table)('%s', (_, reviews, standing, next) => {
    expect(standingReviews(reviews, 'now').map(name)).toEqual(standing)
    expect(name(nextLevel(needs(2, 1), reviews, 'now'))).toBe(next)
  })
})

describe('what blocks', () => {
  const codes = (reviews: GivenReview[], before: 'placing' | 'signing') =>
    reviewBlockers(needs(2, 1), reviews, 'now', before).map(({ code, values }) => `${code} ${values?.level}`)

  it('a piece from its page: every review, no round of proofreading', () => {
    expect(codes([given('review', 1)], 'placing')).toEqual(['review-missing 2'])
    expect(codes([given('review', 1), given('review', 2)], 'placing')).toEqual([])
  })

  it('its page from being signed: the rounds as well', () => {
    expect(codes([given('review', 1), given('review', 2)], 'signing')).toEqual(['proof-missing 1'])
    expect(codes([given('review', 1), given('review', 2), given('proof', 1)], 'signing')).toEqual([])
  })

  it('an open return, until the text is another or the return is taken back', () => {
    const returned = given('proof', 1, { verdict: 'returned' })
    expect(openReturn([returned], 'now')).toBe(returned)
    expect(codes([given('review', 1), given('review', 2), returned], 'placing')).toEqual([
      'piece-return-open 1',
    ])
    expect(openReturn([returned], 'later')).toBeNull()
    expect(openReturn([{ ...returned, ...voided }], 'now')).toBeNull()
  })
})
