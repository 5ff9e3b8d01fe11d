import { DECISIONS, type DecisionKind } from '@/lib/segmentation/judge/signs'
import type { DecisionExample } from './decision-examples'

export type Calibration = Record<DecisionKind, Record<string, number>>

const ROUNDS = 600
const RATE = 0.2
/** How strongly weights are held near 0, so that a sign which is seldom there counts for little. */
const STRENGTH = 2

/** For each kind of decision the weights under which its being right is likeliest (logistic regression). */
export function fitCalibration(examples: readonly DecisionExample[]): Calibration {
  return Object.fromEntries(
    DECISIONS.map((kind) => [kind, fitKind(examples.filter((example) => example.kind === kind))]),
  ) as Calibration
}

function fitKind(examples: readonly DecisionExample[]): Record<string, number> {
  const names = ['bias', ...new Set(examples.flatMap(({ signs }) => Object.keys(signs)))]
  const rows = examples.map(({ signs, right }) => ({
    values: names.map((name, k) => (k === 0 ? 1 : (signs[name] ?? 0))),
    right: right ? 1 : 0,
  }))
  const weights = names.map(() => 0)
  const squares = names.map(() => 1e-6)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, k) => (k === 0 ? 0 : -STRENGTH * weight))
    for (const { values, right } of rows) {
      const odds = values.reduce((sum, value, k) => sum + value * weights[k]!, 0)
      const error = right - 1 / (1 + Math.exp(-odds))
      values.forEach((value, k) => (slope[k]! += error * value))
    }
    slope.forEach((value, k) => {
      squares[k]! += value * value
      weights[k]! += (RATE * value) / Math.sqrt(squares[k]!)
    })
  }
  return Object.fromEntries(names.map((name, k) => [name, Number(weights[k]!.toFixed(2))]))
}
