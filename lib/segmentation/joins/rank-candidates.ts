import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Words } from '../types'
import { listBodies } from './bodies'
import type { Candidate } from './candidate'
import { makeScale } from './scale'
import { weigh, weightsOf } from './weigh'
import { WEIGHTS } from './weights'

const BACK = 12
const AHEAD = 15
/** How many of an end's candidates are worth keeping: further down nothing is ever taken. */
const KEPT = 8

export interface Ranked {
  /** For each open end the places where it may go on, best first. */
  candidates: Map<number, Candidate[]>
  /** The running texts in the order of the source. */
  order: number[]
  /**
   * What speaks for and against a candidate, as a row that holds until the next is read: read anew, since
   * keeping it for all would fill the memory.
   */
  evidence: (candidate: Candidate) => Float64Array | undefined
}

/**
 * Weighs where the page's open ends may go on: a bounded number of running texts ahead and back, so that the
 * cost grows with the page's length alone. `kept` is for fitting the weights, which needs them all.
 */
export function rankCandidates(
  articles: readonly DraftArticle[],
  features: readonly Features[],
  words?: Words,
  kept = KEPT,
): Ranked {
  const bodies = listBodies(articles, features)
  const open = bodies.filter(({ one }) => one.ending !== 'closed' && isRunning(one))
  const read = makeScale(articles, features, bodies, open, words)
  const candidates = new Map<number, Candidate[]>()
  for (const from of open) {
    const found: Candidate[] = []
    for (const to of bodies.slice(Math.max(0, from.rank - BACK), from.rank + AHEAD + 1)) {
      if (to === from || to.one.lead || !isRunning(to.one)) continue
      found.push({ from: from.index, to: to.index, score: weigh(read(from, to), ALL, WEIGHTS.bias) })
    }
    found.sort((a, b) => b.score - a.score || a.to - b.to)
    candidates.set(from.index, found.slice(0, kept))
  }
  const byIndex = new Map(bodies.map((body) => [body.index, body]))
  const evidence = ({ from, to }: Candidate) => {
    const [before, after] = [byIndex.get(from), byIndex.get(to)]
    return before && after && read(before, after)
  }
  return { candidates, order: bodies.map(({ index }) => index), evidence }
}

const ALL = weightsOf(() => true)

const isRunning = ({ tabular, row }: Features): boolean => !tabular && !row
