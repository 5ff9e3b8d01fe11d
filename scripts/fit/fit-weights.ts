import { EVIDENCE, type Evidence } from '@/lib/segmentation/joins/evidence'
import type { JoinExample } from './join-examples'

export type Weights = Record<keyof Evidence | 'bias', number>
const NAMES = ['bias', ...EVIDENCE] as const
const ROUNDS = 400
const RATE = 0.3

/**
 * The weights under which the known joins are likeliest, each open end choosing among its candidates and
 * none of them (a conditional logistic model); held near `prior`, so that evidence that the pages hardly show keeps
 * its weight.
 */
export function fitWeights(examples: readonly JoinExample[], prior: Weights, strength: number): Weights {
  const ends = examples.map(({ choices, right }) => ({ right, rows: choices.map(vector) }))
  const centre = NAMES.map((name) => prior[name])
  const weights = [...centre]
  const squares = weights.map(() => 1e-6)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, k) => strength * (centre[k]! - weight))
    for (const { rows, right } of ends) {
      const odds = rows.map((row) => Math.exp(Math.min(30, dot(row, weights))))
      const total = 1 + odds.reduce((sum, value) => sum + value, 0)
      rows.forEach((row, j) => {
        const error = (j === right ? 1 : 0) - odds[j]! / total
        for (const [k, value] of row) slope[k]! += error * value
      })
    }
    slope.forEach((value, k) => {
      squares[k]! += value * value
      weights[k]! += (RATE * value) / Math.sqrt(squares[k]!)
    })
  }
  return Object.fromEntries(NAMES.map((name, k) => [name, Number(weights[k]!.toFixed(2))])) as Weights
}

type Row = [name: number, value: number][]

function vector(evidence: Evidence): Row {
  const row: Row = [[0, 1]]
  EVIDENCE.forEach((name, k) => {
    const value = evidence[name]
    if (value !== 0) row.push([k + 1, value])
  })
  return row
}

const dot = (row: Row, weights: readonly number[]) =>
  row.reduce((sum, [k, value]) => sum + value * weights[k]!, 0)
