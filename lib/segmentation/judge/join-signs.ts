import type { JoinRecord } from '../rereading/tell-of-source'
import { flag, highStep, lowStep, midStep, type Signs } from './signs'

/** What tells whether one fragment goes on in another: its evidence, and by how much that leads. */
export function joinSigns(from: number, to: number, joins: JoinRecord): Signs {
  const ranked = joins.ranked.get(from) ?? []
  const score = ranked.find((one) => one.to === to)?.score ?? -4
  let rival = 0
  for (const one of ranked) if (one.to !== to && one.score > rival) rival = one.score
  let claim = 0
  for (const one of joins.claims.get(to) ?? []) if (one.from !== from && one.score > claim) claim = one.score
  const margin = score - rival
  return {
    scoreLow: lowStep(score, 1),
    scoreMid: midStep(score, 1, 4),
    scoreHigh: highStep(score, 4),
    marginLow: lowStep(margin, 0),
    marginMid: midStep(margin, 0, 3),
    marginHigh: highStep(margin, 3),
    contested: Math.max(-4, Math.min(4, claim - score)) + 4,
    jump: flag(to !== from + 1),
    back: flag(to < from),
    chain: flag(joins.next.has(to)),
  }
}

/** What tells whether nothing goes on after an open end: the best place for it, and whether that is taken. */
export function gapSigns(from: number, joins: JoinRecord): Signs {
  const [best, second] = joins.ranked.get(from) ?? []
  const holder = best && joins.claims.get(best.to)?.find((one) => joins.next.get(one.from) === best.to)
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
