import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Words } from '../types'
import { assign } from './assign'
import type { Candidate } from './candidate'
import type { Order } from './order'
import { rankCandidates } from './rank-candidates'
import { findSwaps } from './swap-columns'

/** The joins taken, and what else open ends could have gone on in. */
export interface Joins {
  taken: Candidate[]
  /** For each open end: the candidates, best first. */
  ranked: Map<number, Candidate[]>
  order: Order
  /** What speaks for and against a candidate, as a row that holds until the next is read. */
  evidence: (from: number, to: number) => Float64Array | undefined
}

/** Decides where the page's paragraphs go on, all at once. */
export function findJoins(
  articles: readonly DraftArticle[],
  features: readonly Features[],
  words?: Words,
): Joins {
  const { candidates, order, evidence, byWords } = rankCandidates(articles, features, words)
  let taken = assign(candidates)
  const strays = straysBetween(taken, order)
  if (strays.size > 0) {
    favour(strays, candidates)
    taken = assign(candidates)
  }
  const swaps = findSwaps(candidates.keys(), taken, order, byWords)
  if (swaps.length > 0) {
    for (const swap of swaps) prefer(swap, candidates)
    taken = assign(candidates)
  }
  return { taken, ranked: candidates, order, evidence }
}

/** The most texts that may stand between two halves for the first of them to have strayed there. */
const BETWEEN = 6
const STRAYED = 1

/** What stands right after an end that goes on a little further down: it has another end, or nothing has it. */
function straysBetween(taken: readonly Candidate[], { rankOf, beside }: Order): Set<number> {
  const strays = new Set<number>()
  for (const { from, to } of taken) {
    const jumped = rankOf(to) - rankOf(from) - 1
    if (jumped > 0 && jumped <= BETWEEN) strays.add(beside(from, 1))
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
