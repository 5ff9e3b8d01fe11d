import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Reason, Span, Words } from '../types'
import { listBodies } from './bodies'
import type { Candidate } from './candidate'
import { makeScale } from './make-scale'

const BACK = 10
const AHEAD = 11

/** The joins taken, and what else open ends could have gone on in. */
export interface Joins {
  taken: Candidate[]
  /** For each open end: the candidates, best first. */
  ranked: Map<number, Candidate[]>
  /** What speaks for a candidate: worked out when asked, since few are taken. */
  why: (candidate: Candidate) => Reason[]
}

/**
 * Decides where paragraphs go on. Every open end looks a bounded number of body fragments ahead and back;
 * the best pairs are taken first, each fragment once on either side.
 */
export function findJoins(
  articles: readonly DraftArticle[],
  features: readonly Features[],
  words?: Words,
): Joins {
  const bodies = listBodies(articles, features)
  const open = bodies.filter(({ one }) => one.ending !== 'closed' && isRunning(one))
  const weigh = makeScale(articles, features, bodies, open, words)
  const ranked = new Map<number, Candidate[]>()
  for (const from of open) {
    const found: Candidate[] = []
    for (const to of bodies.slice(Math.max(0, from.rank - BACK), from.rank + AHEAD + 1)) {
      if (to === from || to.one.lead || !isRunning(to.one)) continue
      found.push({ from: from.index, to: to.index, score: weigh(from, to) })
    }
    found.sort((a, b) => b.score - a.score || a.to - b.to)
    ranked.set(from.index, found)
  }
  const byIndex = new Map(bodies.map((body) => [body.index, body]))
  const why = (candidate: Candidate): Reason[] => {
    const reasons: Reason[] = []
    const from = byIndex.get(candidate.from)
    const to = byIndex.get(candidate.to)
    if (from && to)
      weigh(from, to, (rule, values) =>
        reasons.push({ rule, spans: [edge(from.one, -1), edge(to.one, 1)], ...(values && { values }) }),
      )
    return reasons
  }
  return { taken: take(ranked), ranked, why }
}

const isRunning = ({ tabular, row }: Features): boolean => !tabular && !row

function edge({ fragment }: Features, side: 1 | -1): Span {
  const [start, end] = fragment.span
  return side === 1 ? [start, Math.min(end, start + 8)] : [Math.max(start, end - 8), end]
}

function take(ranked: ReadonlyMap<number, readonly Candidate[]>): Candidate[] {
  const all = [...ranked.values()].flat().filter(({ score }) => score > 0)
  all.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
  const gone = new Set<number>()
  const come = new Set<number>()
  const next = new Map<number, number>()
  const taken: Candidate[] = []
  for (const candidate of all) {
    const { from, to } = candidate
    if (gone.has(from) || come.has(to) || reaches(next, to, from)) continue
    gone.add(from)
    come.add(to)
    next.set(from, to)
    taken.push(candidate)
  }
  return taken
}

/** Whether following the joins from a fragment comes to another: such a join would close a circle. */
function reaches(next: ReadonlyMap<number, number>, from: number, target: number): boolean {
  for (
    let at: number | undefined = from, steps = 0;
    at !== undefined && steps < 64;
    at = next.get(at), steps++
  )
    if (at === target) return true
  return false
}
