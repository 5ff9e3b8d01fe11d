import { EVIDENCE, type Evidence } from './evidence'
import { WEIGHTS } from './weights'

/** What tells where a fragment stands rather than what it says. */
const LAYOUT = new Set<keyof Evidence>([
  'adjacent',
  'ahead1',
  'ahead2',
  'ahead',
  'back1',
  'back2',
  'back',
  'elsewhere',
  'beyond',
  'divided',
  'afterOpen',
])

/** The weights of some of the evidence in its order, 0 for the rest: a page weighs thousands of joins. */
const weightsOf = (counts: (name: keyof Evidence) => boolean): Float64Array =>
  Float64Array.from(EVIDENCE, (name) => (counts(name) ? WEIGHTS[name] : 0))

export const ALL = weightsOf(() => true)
/** What two fragments say, wherever they stand. */
export const WORDS = weightsOf((name) => !LAYOUT.has(name))

/** What a row of evidence would count if the second text stood right after the first. */
export const weighAsNext = (row: Float64Array): number => weigh(row, WORDS, WEIGHTS.bias + WEIGHTS.adjacent)

/** What a row of evidence (see `readEvidence`) counts by some weights, added to `score`. */
export function weigh(row: Float64Array, weights: Float64Array, score = 0): number {
  for (let at = 0; at < weights.length; at++) score += weights[at]! * row[at]!
  return score
}
