import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Reason, Words } from '../types'
import { assign } from './assign'
import type { Candidate } from './candidate'
import { explainJoin } from './explain-join'
import { rankCandidates } from './rank-candidates'

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
  const { candidates, evidence } = rankCandidates(articles, features, words)
  const why = (candidate: Candidate): Reason[] => explainJoin(candidate, evidence(candidate), features, words)
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
