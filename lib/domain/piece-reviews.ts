import type { BlockerFact } from './blockers'

export const REVIEW_KINDS = ['review', 'proof'] as const
/** What is given at a level: a review (审) or a round of proofreading (校). */
export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** One level of review or one round of proofreading; levels count from 1. */
export interface ReviewLevel {
  kind: ReviewKind
  level: number
}

/** How many of each a submission needs: 1 to 3 reviews, 0 to 3 rounds. */
export interface ReviewNeeds {
  reviewLevels: number
  proofRounds: number
}

/** A verdict on a piece. `hash` is that of what was seen. */
export interface GivenReview extends ReviewLevel {
  verdict: 'approved' | 'returned'
  hash: string
  voidedAt: Date | null
}

/** The largest numbers that an admin may set. */
export const MOST_REVIEWS = 3
export const MOST_ROUNDS = 3

/** Everything a piece needs, in the order in which it is given: reviews first, then the rounds. */
export function neededLevels({ reviewLevels, proofRounds }: ReviewNeeds): ReviewLevel[] {
  return [...levels('review', reviewLevels), ...levels('proof', proofRounds)]
}

const levels = (kind: ReviewKind, count: number) =>
  Array.from({ length: count }, (_, i) => ({ kind, level: i + 1 }))

/**
 * The approvals that hold for the piece as it is. A row counts only for the very text it was given for, so
 * that one that outlived a change can never make a piece look approved.
 */
export function standingReviews<T extends GivenReview>(given: readonly T[], hash: string): T[] {
  return given.filter((one) => one.verdict === 'approved' && one.voidedAt === null && one.hash === hash)
}

/** What is to be given next, or null where nothing is missing. */
export function nextLevel(
  needs: ReviewNeeds,
  given: readonly GivenReview[],
  hash: string,
): ReviewLevel | null {
  return missingLevels(needs, given, hash)[0] ?? null
}

/** The return that nobody has answered yet, by a change of the text or by an approval after all. */
export function openReturn<T extends GivenReview>(given: readonly T[], hash: string): T | null {
  return given.find((one) => one.verdict === 'returned' && one.voidedAt === null && one.hash === hash) ?? null
}

/**
 * What keeps a piece from its page (`placing`: every review) or a page with it from being signed
 * (`signing`: the rounds of proofreading too). Codes: `review-missing`, `proof-missing` (each with `level`),
 * `piece-return-open` (with `level`).
 */
export function reviewBlockers(
  needs: ReviewNeeds,
  given: readonly GivenReview[],
  hash: string,
  before: 'placing' | 'signing',
): BlockerFact[] {
  const returned = openReturn(given, hash)
  return [
    ...(returned ? [{ code: 'piece-return-open', values: { level: returned.level } }] : []),
    ...missingLevels(needs, given, hash)
      .filter(({ kind }) => before === 'signing' || kind === 'review')
      .map(({ kind, level }) => ({ code: `${kind}-missing`, values: { level } })),
  ]
}

function missingLevels(needs: ReviewNeeds, given: readonly GivenReview[], hash: string): ReviewLevel[] {
  const standing = standingReviews(given, hash)
  return neededLevels(needs).filter(
    ({ kind, level }) => !standing.some((one) => one.kind === kind && one.level === level),
  )
}
