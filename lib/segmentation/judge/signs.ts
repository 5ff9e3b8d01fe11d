import type { Judgement } from '../types'

/** The kinds of decision that are calibrated apart. */
export const DECISIONS = [
  'story',
  'box',
  'role',
  'join',
  'gap',
  'lost',
  'inside',
  'county',
  'contributor',
] as const
/**
 * `story` and `box`: that a story, a picture or furniture begins and ends where it does; `gap`: that nothing
 * goes on after a block; `lost`: that nothing stood before it; `inside`: that no article begins at a block.
 */
export type DecisionKind = (typeof DECISIONS)[number]

/** What a confidence is worked out from, as numbers: leads over the runner-up, counts, marks of damage. */
export type Signs = Readonly<Record<string, number>>

/** Takes down what each confidence came from: how they are calibrated against pages whose truth is known. */
export type Ledger = WeakMap<Judgement, { kind: DecisionKind; signs: Signs }>

/** 1 where a thing holds. */
export const flag = (holds: boolean): number => (holds ? 1 : 0)

/** A lead as three numbers, so that what is sure already grows no surer at the same rate. */
export const steps = (name: string, lead: number, low: number, high: number): Signs => ({
  [`${name}Low`]: Math.max(-4, Math.min(low, lead)),
  [`${name}Mid`]: Math.max(0, Math.min(high - low, lead - low)),
  [`${name}High`]: Math.max(0, Math.min(12, lead - high)),
})
