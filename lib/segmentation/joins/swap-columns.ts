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
/** The same where not each of the three would go on in the text that follows: there are many more of these. */
const RARER = 7

/**
 * Three paragraphs that go on in one another's second halves, where two columns were read in each other's
 * place: `a|A…b|B…c|C` for `a|B…c|A…b|C`. Judged together by their words alone, since each of them by
 * itself would rather go on in what stands next. Gives the joins with their scores; none where nothing
 * speaks for it.
 */
export function findSwaps(
  open: Iterable<number>,
  taken: readonly Candidate[],
  { beside }: Order,
  byWords: (from: number, to: number) => number | undefined,
): Candidate[] {
  const ends = [...open].filter((from) => beside(from, 1) >= 0).sort((a, b) => a - b)
  const below = ends.map((from) => beside(from, 1))
  const exchange = makeExchange(ends, below, byWords)
  const stakes = readStakes(ends, below, taken)
  const swaps: Candidate[] = []
  for (let at = 0; at < ends.length; at++) {
    const best = bestSwap(at, Math.min(ends.length, at + REACH), exchange, stakes)
    if (!best) continue
    for (const [from, to] of best.joins)
      swaps.push({ from: ends[from]!, to: below[to]!, score: (best.gain + RARE) / 3 })
    at += best.length
  }
  return swaps
}

/** What would be given up for other joins, by the places of the ends. */
interface Stakes {
  /** What an end's join counts. */
  own: Float64Array
  /** What the join into the text below an end counts, and the place of the end that it comes from; -1 for none. */
  held: Float64Array
  holder: Int32Array
}

function readStakes(ends: readonly number[], below: readonly number[], taken: readonly Candidate[]): Stakes {
  const places = new Map(ends.map((from, at) => [from, at]))
  const under = new Map(below.map((to, at) => [to, at]))
  const { length } = ends
  const stakes: Stakes = {
    own: new Float64Array(length),
    held: new Float64Array(length),
    holder: new Int32Array(length).fill(-1),
  }
  for (const { from, to, score } of taken) {
    const [at, place] = [places.get(from), under.get(to)]
    if (at !== undefined) stakes.own[at] = score
    if (place === undefined) continue
    stakes.held[place] = score
    stakes.holder[place] = at ?? -1
  }
  return stakes
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

/** What three joins count besides their words, were each of them the text that follows. */
const IN_PLACE = 3 * (WEIGHTS.bias + WEIGHTS.adjacent)

/** The best exchange of columns that begins under the end `a`. */
function bestSwap(
  a: number,
  end: number,
  exchange: Exchange,
  { own, held, holder }: Stakes,
): { joins: Exchanged[]; gain: number; length: number } | undefined {
  let gain = 0
  let best: [b: number, c: number] | undefined
  for (let b = a + 1; b < end; b++)
    for (let c = b + 1; c < end; c++) {
      const lost = (at: number): number => {
        const from = holder[at]!
        // What follows in turn is judged by its words, whatever stands between on the page.
        if (from === at) return exchange(at, at) + IN_PLACE / 3
        return own[at]! + (from === a || from === b || from === c ? 0 : held[at]!)
      }
      const inTurn = holder[a] === a && holder[b] === b && holder[c] === c
      const won = exchange(a, b) + exchange(c, a) + exchange(b, c) + IN_PLACE - (inTurn ? RARE : RARER)
      const more = won - lost(a) - lost(b) - lost(c)
      if (more <= gain) continue
      gain = more
      best = [b, c]
    }
  if (!best) return undefined
  const [b, c] = best
  const joins: Exchanged[] = [[a, b], [c, a], [b, c]] // prettier-ignore
  return { joins, gain, length: c - a }
}
