import type { Judgement } from '../types'

/** The kinds of decision that are calibrated apart. */
export const DECISIONS = [
  'story',
  'box',
  'role',
  'join',
  'line',
  'gap',
  'lost',
  'inside',
  'county',
  'contributor',
] as const
/**
 * `story` and `box`: that a story, a picture or furniture begins and ends where it does; `line`: that a paragraph
 * goes on from one line to the next; `gap`: that nothing goes on after a block; `lost`: that nothing stood before
 * it; `inside`: that no article begins at a block.
 */
export type DecisionKind = (typeof DECISIONS)[number]

/** What a confidence is worked out from, as numbers: leads over the runner-up, counts, marks of damage. */
export type Signs = Readonly<Record<string, number>>

/** Takes down what each confidence came from: how they are calibrated against pages whose truth is known. */
export type Ledger = WeakMap<Judgement, { kind: DecisionKind; signs: Signs }>

/** 1 where a thing holds. */
export const flag = (holds: boolean): number => (holds ? 1 : 0)

// A lead counts as three numbers, so that what is sure already grows no surer at the same rate. Signs name them
// one by one: an object whose names are put together anew for every decision costs more than all else about it.

/** The part of a lead up to `low`. */
export const lowStep = (lead: number, low: number): number => Math.max(-4, Math.min(low, lead))
/** The part of a lead between `low` and `high`. */
export const midStep = (lead: number, low: number, high: number): number =>
  Math.max(0, Math.min(high - low, lead - low))
/** The part of a lead above `high`. */
export const highStep = (lead: number, high: number): number => Math.max(0, Math.min(12, lead - high))
