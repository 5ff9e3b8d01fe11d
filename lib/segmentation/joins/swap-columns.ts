import type { Candidate } from './candidate'
import type { Order } from './order'
import { WEIGHTS } from './weights'

/** How far apart the ends of two exchanged columns may be, in open ends. */
const REACH = 8
/**
 * What the words must gain for two columns to have changed places: it happens on few pages, but once where it
 * does, and not once for each of the three paragraphs that it tears.
 */
const RARE = 5

/**
 * Three paragraphs that go on in one another's second halves, where two columns were read in each other's
 * place: `a|A…b|B…c|C` for `a|B…c|A…b|C`. Judged together by their words alone, since each of them by
 * itself would rather go on in what stands next. Gives the joins with their scores; none where nothing
 * speaks for it.
 */
export function findSwaps(
  taken: readonly Candidate[],
  { beside }: Order,
  byWords: (from: number, to: number) => number | undefined,
): Candidate[] {
  const ends = taken
    .filter(({ from, to }) => to === beside(from, 1))
    .map(({ from }) => from)
    .sort((a, b) => a - b)
  const below = ends.map((from) => beside(from, 1))
  const exchange = makeExchange(ends, below, byWords)
  const swaps: Candidate[] = []
  for (let at = 0; at < ends.length; at++) {
    const best = bestSwap(at, Math.min(ends.length, at + REACH), exchange)
    if (!best) continue
    for (const [from, to] of best.joins)
      swaps.push({ from: ends[from]!, to: below[to]!, score: best.gain / 3 })
    at += best.length
  }
  return swaps
}

/** What the words say for one end's going on in what stands below another; both by their places among the ends. */
type Exchange = (end: number, other: number) => number

/** Each exchange of ends that are near one another is worked out once: triples ask for the same again and again. */
function makeExchange(
  ends: readonly number[],
  below: readonly number[],
  byWords: (from: number, to: number) => number | undefined,
): Exchange {
  const known = new Float64Array(ends.length * 2 * REACH).fill(NaN)
  return (end, other) => {
    const place = end * 2 * REACH + REACH + other - end
    if (Number.isNaN(known[place])) known[place] = byWords(ends[end]!, below[other]!) ?? -WEIGHTS.adjacent
    return known[place]!
  }
}

/** A join of two ends by their places: the first goes on in what stands below the second. */
type Exchanged = readonly [end: number, other: number]

/** The best exchange of columns that begins under the end `a`. */
function bestSwap(
  a: number,
  end: number,
  exchange: Exchange,
): { joins: Exchanged[]; gain: number; length: number } | undefined {
  let gain = RARE
  let best: [b: number, c: number] | undefined
  for (let b = a + 1; b < end; b++)
    for (let c = b + 1; c < end; c++) {
      const kept = -exchange(a, a) - exchange(b, b) - exchange(c, c)
      const won = kept + exchange(a, b) + exchange(c, a) + exchange(b, c)
      if (won <= gain) continue
      gain = won
      best = [b, c]
    }
  if (!best) return undefined
  const [b, c] = best
  const joins: Exchanged[] = [[a, b], [c, a], [b, c]] // prettier-ignore
  return { joins, gain, length: c - a }
}
