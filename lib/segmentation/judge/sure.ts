import type { Judgement, Reason } from '../types'
import { CALIBRATION } from './calibration'
import type { DecisionKind, Ledger, Signs } from './signs'

const LEAST = 0.01
const MOST = 0.999

/** How sure a decision is by its signs, in [0.01, 0.999]: the share of such decisions that were right. */
export function sure(kind: DecisionKind, signs: Signs): number {
  const weights = CALIBRATION[kind]
  let odds = weights.bias ?? 0
  for (const name in signs) odds += (weights[name] ?? 0) * (signs[name] ?? 0)
  return Math.min(MOST, Math.max(LEAST, 1 / (1 + Math.exp(-odds))))
}

/** The logarithm of a confidence's odds. */
export const oddsOf = (confidence: number): number => Math.log(confidence / (1 - confidence))

/** A judgement by its signs, taken down where somebody keeps a ledger. */
export function judge(kind: DecisionKind, signs: Signs, reasons: Reason[], ledger?: Ledger): Judgement {
  const judgement = { confidence: sure(kind, signs), reasons }
  ledger?.set(judgement, { kind, signs })
  return judgement
}
