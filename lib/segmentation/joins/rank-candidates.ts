import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Words } from '../types'
import { listBodies } from './bodies'
import type { Candidate } from './candidate'
import { makeOrder, type Order } from './order'
import { makeScale } from './scale'
import { ALL, weigh, WORDS } from './weigh'
import { WEIGHTS } from './weights'

const BACK = 12
const AHEAD = 15
const PLACES = BACK + 1 + AHEAD
/** How many of an end's candidates are worth keeping: further down nothing is ever taken. */
const KEPT = 8
/** Below it a candidate is as good as none, even if it strayed, where the end has a better one. */
const HOPELESS = -5
const POOR = -4

export interface Ranked {
  /** For each open end the places where it may go on, best first. */
  candidates: Map<number, Candidate[]>
  order: Order
  /**
   * What speaks for and against a candidate, as a row that holds until the next is read: read anew, since
   * keeping it for all would fill the memory.
   */
  evidence: (from: number, to: number) => Float64Array | undefined
  /**
   * What the words alone say for an open end's going on in a running text, wherever it stands; `undefined`
   * where one of them is not on the page.
   */
  byWords: (from: number, to: number) => number | undefined
}

/**
 * Weighs where the page's open ends may go on: a bounded number of running texts ahead and back, so that the
 * cost grows with the page's length alone. `kept` and `least` are for fitting the weights, which needs them all.
 */
export function rankCandidates(
  articles: readonly DraftArticle[],
  features: readonly Features[],
  words?: Words,
  kept = KEPT,
  least = HOPELESS,
): Ranked {
  const bodies = listBodies(articles, features)
  const open = bodies.filter(({ one }) => one.ending !== 'closed' && isRunning(one))
  const read = makeScale(articles, features, bodies, open, words)
  const candidates = new Map<number, Candidate[]>()
  // Asked for again where columns have changed places: read once, a row of places for each end.
  const said = new Float64Array(open.length * PLACES).fill(NaN)
  /** Where each end's row has the place of the end itself. */
  const ownPlaces = new Int32Array(bodies.length)
  open.forEach((from, end) => {
    const own = end * PLACES + BACK
    ownPlaces[from.rank] = own
    const ranked: Candidate[] = []
    const last = Math.min(bodies.length - 1, from.rank + AHEAD)
    for (let rank = Math.max(0, from.rank - BACK); rank <= last; rank++) {
      const to = bodies[rank]!
      if (to === from || to.one.lead || !isRunning(to.one)) continue
      const row = read(from, to)
      said[own + rank - from.rank] = weigh(row, WORDS)
      insert(ranked, kept, from.index, to.index, weigh(row, ALL, WEIGHTS.bias))
    }
    if (ranked.length > 1 && ranked[0]!.score > POOR) while (ranked.at(-1)!.score <= least) ranked.pop()
    candidates.set(from.index, ranked)
  })
  const order = makeOrder(bodies.map(({ index }) => index))
  const evidence = (from: number, to: number) => {
    const [before, after] = [bodies[order.rankOf(from)], bodies[order.rankOf(to)]]
    return before && after && read(before, after)
  }
  const byWords = (from: number, to: number) => {
    const [end, start] = [order.rankOf(from), order.rankOf(to)]
    const distance = end < 0 || start < 0 ? NaN : start - end
    const known = distance >= -BACK && distance <= AHEAD ? said[ownPlaces[end]! + distance]! : NaN
    if (!Number.isNaN(known)) return known
    const row = evidence(from, to)
    return row && weigh(row, WORDS)
  }
  return { candidates, order, evidence, byWords }
}

/** Sets one more candidate among the best so far, who stand in their order; of equals the first stays before. */
function insert(ranked: Candidate[], kept: number, from: number, to: number, score: number): void {
  let place = ranked.length
  while (place > 0 && ranked[place - 1]!.score < score) place--
  if (place >= kept) return
  if (ranked.length >= kept) ranked.pop()
  ranked.splice(place, 0, { from, to, score })
}

const isRunning = ({ tabular, row }: Features): boolean => !tabular && !row
