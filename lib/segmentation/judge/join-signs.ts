import type { Candidate } from '../joins/candidate'
import type { JoinRecord } from '../rereading/tell-of-source'
import { flag, highStep, lowStep, midStep, type Signs } from './signs'

const NOWHERE = -4

/** By how much the place where an end goes on leads the best other one. */
export function joinLead(from: number, to: number, { ranked }: JoinRecord): number {
  let score = NOWHERE
  let rival = 0
  for (const one of ranked.get(from) ?? [])
    if (one.to === to) score = one.score
    else if (one.score > rival) rival = one.score
  return score - rival
}

/**
 * What tells whether one fragment goes on in another: its evidence, and by how much that leads. `trust` is the odds
 * of its article's boundary.
 */
export function joinSigns(from: number, to: number, joins: JoinRecord, trust: number): Signs {
  const score = scoreOf(from, to, joins)
  let claim = 0
  for (const one of joins.claims.get(to) ?? []) if (one.from !== from && one.score > claim) claim = one.score
  const margin = joinLead(from, to, joins)
  return {
    scoreLow: lowStep(score, 1),
    scoreMid: midStep(score, 1, 4),
    scoreHigh: highStep(score, 4),
    marginLow: lowStep(margin, 0),
    marginMid: midStep(margin, 0, 3),
    marginHigh: highStep(margin, 3),
    contested: Math.max(-4, Math.min(4, claim - score)) + 4,
    swap: 6 - Math.max(0, Math.min(6, swapLoss(from, to, score, joins))),
    jump: flag(to !== from + 1),
    back: flag(to < from),
    chain: flag(joins.next.has(to)),
    disorder: joins.disorder,
    trust: Math.max(-3, Math.min(5, trust)),
  }
}

const scoreOf = (from: number, to: number, { ranked }: JoinRecord): number =>
  ranked.get(from)?.find((one) => one.to === to)?.score ?? NOWHERE

/** How much less the page's joins would count if an end changed places with another, or went on where nothing does. */
function swapLoss(from: number, to: number, score: number, joins: JoinRecord): number {
  let least = Infinity
  for (const other of joins.ranked.get(from) ?? []) {
    if (other.to === to) continue
    const holder = holderOf(other.to, joins)
    const now = score + (holder ? holder.score : 0)
    const then = other.score + (holder ? Math.max(0, scoreOf(holder.from, to, joins)) : 0)
    least = Math.min(least, now - then)
  }
  return least
}

/** The end that goes on in a beginning. */
const holderOf = (to: number, { claims, next }: JoinRecord): Candidate | undefined =>
  claims.get(to)?.find((one) => next.get(one.from) === to)

/** What tells whether nothing goes on after an open end: the best place for it, and whether that is taken. */
export function gapSigns(from: number, joins: JoinRecord): Signs {
  const [best, second] = joins.ranked.get(from) ?? []
  const holder = best && holderOf(best.to, joins)
  return {
    best: Math.max(-4, Math.min(4, best?.score ?? -4)),
    second: Math.max(-4, Math.min(4, second?.score ?? -4)),
    held: flag(holder !== undefined),
    heldBy: holder ? Math.max(0, Math.min(6, holder.score - (best?.score ?? 0))) : 0,
  }
}

/** What tells whether nothing stands before a beginning that cannot begin. */
export function lostSigns(to: number, joins: JoinRecord): Signs {
  const best = Math.max(-4, ...(joins.claims.get(to) ?? []).map(({ score }) => score))
  return { best: Math.min(4, best) }
}
