import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Reason, Words } from '../types'
import { assign } from './assign'
import type { Candidate } from './candidate'
import { explainJoin } from './explain-join'
import { rankCandidates } from './rank-candidates'
import { findSwaps } from './swap-columns'

/** The joins taken, and what else open ends could have gone on in. */
export interface Joins {
  taken: Candidate[]
  /** For each open end: the candidates, best first. */
  ranked: Map<number, Candidate[]>
  /** The same, for each beginning: who may go on in it, in no order. */
  claims: Map<number, Candidate[]>
  /** Where each joined end goes on. */
  next: Map<number, number>
  /** What speaks for a candidate. */
  why: (candidate: Candidate) => Reason[]
}

/** Decides where the page's paragraphs go on, all at once. */
export function findJoins(
  articles: readonly DraftArticle[],
  features: readonly Features[],
  words?: Words,
): Joins {
  const { candidates, order, evidence, byWords } = rankCandidates(articles, features, words)
  const strays = straysBetween(assign(candidates), order)
  if (strays.size > 0) favour(strays, candidates)
  for (const swap of findSwaps(assign(candidates), order, byWords)) prefer(swap, candidates)
  const why = (candidate: Candidate): Reason[] =>
    explainJoin(candidate, evidence(candidate.from, candidate.to), features, words)
  const claims = new Map<number, Candidate[]>()
  for (const candidate of [...candidates.values()].flat()) {
    const others = claims.get(candidate.to)
    if (others) others.push(candidate)
    else claims.set(candidate.to, [candidate])
  }
  const taken = assign(candidates)
  const next = new Map(taken.map(({ from, to }) => [from, to]))
  return { taken, ranked: candidates, claims, next, why }
}

/** The most texts that may stand between two halves for the first of them to have strayed there. */
const BETWEEN = 6
const STRAYED = 1

/** What stands right after an end that goes on a little further down: it has another end, or nothing has it. */
function straysBetween(taken: readonly Candidate[], order: readonly number[]): Set<number> {
  const rank = new Map(order.map((i, at) => [i, at]))
  const strays = new Set<number>()
  for (const { from, to } of taken) {
    const at = rank.get(from) ?? 0
    const jumped = (rank.get(to) ?? 0) - at - 1
    if (jumped > 0 && jumped <= BETWEEN) strays.add(order[at + 1] ?? -1)
  }
  return strays
}

/** Lets open ends take strays on less evidence: that they strayed is evidence by itself. */
function favour(strays: ReadonlySet<number>, candidates: Map<number, Candidate[]>): void {
  for (const [from, ranked] of candidates) {
    if (!ranked.some(({ to }) => strays.has(to))) continue
    const favoured = ranked.map((one) => (strays.has(one.to) ? { ...one, score: one.score + STRAYED } : one))
    candidates.set(
      from,
      favoured.sort((a, b) => b.score - a.score || a.to - b.to),
    )
  }
}

/** Sets a join before what the end would rather have gone on in. */
function prefer(join: Candidate, candidates: Map<number, Candidate[]>): void {
  const others = (candidates.get(join.from) ?? []).filter(({ to }) => to !== join.to)
  const lesser = others.map((one) => ({ ...one, score: Math.min(one.score, join.score - 1) }))
  candidates.set(join.from, [join, ...lesser])
}
