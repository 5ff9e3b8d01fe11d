import type { Candidate } from './candidate'
import type { Evidence } from './evidence'
import { weigh, weightsOf } from './weigh'
import { WEIGHTS } from './weights'

/** How far apart the ends of two exchanged columns may be, in open ends. */
const REACH = 8
/**
 * What the words must gain for two columns to have changed places: it happens on few pages, but once where it
 * does, and not once for each of the three paragraphs that it tears.
 */
const RARE = 5
/** More fragments than a page has. */
const MOST = 2 ** 26

/** What tells where a fragment stands rather than what it says. */
const LAYOUT = new Set<keyof Evidence>([
  'adjacent',
  'ahead1',
  'ahead2',
  'ahead',
  'back1',
  'back2',
  'back',
  'elsewhere',
  'divided',
  'afterOpen',
])
const WORDS = weightsOf((name) => !LAYOUT.has(name))

/**
 * Three paragraphs that go on in one another's second halves, where two columns were read in each other's
 * place: `a|A…b|B…c|C` for `a|B…c|A…b|C`. Judged together by their words alone, since each of them by
 * itself would rather go on in what stands next. Gives the joins with their scores; none where nothing
 * speaks for it.
 */
export function findSwaps(
  taken: readonly Candidate[],
  order: readonly number[],
  evidence: (candidate: Candidate) => Float64Array | undefined,
): Candidate[] {
  const rank = new Map(order.map((i, at) => [i, at]))
  const below = (from: number): number => order[(rank.get(from) ?? -2) + 1] ?? -1
  const ends = taken
    .filter(({ from, to }) => to === below(from))
    .map(({ from }) => from)
    .sort((a, b) => a - b)
  const known = new Map<number, number>()
  const words = (from: number, to: number): number => {
    const key = from * MOST + to
    const found = known.get(key) ?? scoreOf(evidence({ from, to, score: 0 }))
    known.set(key, found)
    return found
  }
  const swaps: Candidate[] = []
  for (let at = 0; at < ends.length; at++) {
    const best = bestSwap(ends.slice(at, at + REACH), below, words)
    if (!best) continue
    swaps.push(...best.joins)
    at += best.length
  }
  return swaps
}

/** The best exchange of columns that begins under the first of some ends. */
function bestSwap(
  [a = -1, ...others]: readonly number[],
  below: (from: number) => number,
  words: (from: number, to: number) => number,
): { joins: Candidate[]; length: number } | undefined {
  let most = RARE
  let best: { joins: Candidate[]; length: number } | undefined
  const kept = (from: number) => words(from, below(from))
  others.forEach((b, i) => {
    for (const [k, c] of others.slice(i + 1).entries()) {
      const joins: [from: number, to: number][] = [
        [a, below(b)],
        [c, below(a)],
        [b, below(c)],
      ]
      const gain = joins.reduce((sum, [from, to]) => sum + words(from, to), -kept(a) - kept(b) - kept(c))
      if (gain <= most) continue
      most = gain
      best = { joins: joins.map(([from, to]) => ({ from, to, score: gain / 3 })), length: i + k + 2 }
    }
  })
  return best
}

const scoreOf = (row?: Float64Array): number => (row ? weigh(row, WORDS) : -WEIGHTS.adjacent)
