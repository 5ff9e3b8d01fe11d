import { EDGES, type Edge } from './edges'
import { COUNT, FORM_OF, FORMS } from './states'

/** The scores of one fragment: its forms', and what beginning or dividing an article there adds. */
export interface Step {
  /** In the order of FORMS. */
  emissions: readonly number[]
  starts: number
  divides: number
  /** What only counts for an article's beginning after a piece that nobody signed at its head. */
  unsigned: number
  /** What speaks for a dateline under the headline of the news before it. */
  shares: number
  /** What a name at its end says for a text in a piece that was signed at its head. */
  resigned: number
  /** What speaks for the author of a package's part under that part's heading. */
  parts: number
}

/** A path through the page's states. */
export interface Path {
  states: Uint8Array
  /** The edge by which the path comes to each fragment; `undefined` for the first. */
  edges: (Edge | undefined)[]
}

/** The best path with, for each fragment, how well the best path through each of its states does. */
export interface WeighedPath extends Path {
  /** `through[i * COUNT + s]` ≤ 0: the score of the best path through state s at i, less the best path's. */
  through: Float64Array
}

/** The best path of all. */
export interface BestPath extends Path {
  /** Its own score. */
  score: number
  /** Weighs the other paths too, to be asked for once: only the reading that stands needs them. */
  weigh: () => WeighedPath
}

// The edges as columns of numbers, those that lead to one state one after the other, and every page's scores in
// one array, a row of COUNT states a fragment: these loops run for every edge of every fragment.
const INWARD = EDGES.map((_, e) => e).sort((a, b) => EDGES[a]!.to - EDGES[b]!.to || a - b)
const IN = columnsOf(INWARD, ({ to }) => to)
/** EDGES stand in the order of the states that they leave. */
const OUT = columnsOf(
  EDGES.map((_, e) => e),
  ({ from }) => from,
)

/** Some edges as columns, and where the edges of each state begin among them. */
function columnsOf(order: readonly number[], stateOf: (edge: Edge) => number) {
  const edges = order.map((e) => EDGES[e]!)
  const first = new Uint16Array(COUNT + 1).fill(edges.length)
  for (let at = edges.length - 1; at >= 0; at--) first[stateOf(edges[at]!)] = at
  for (let s = COUNT - 1; s >= 0; s--) first[s] = Math.min(first[s]!, first[s + 1]!)
  return {
    first,
    from: Uint8Array.from(edges, ({ from }) => from),
    to: Uint8Array.from(edges, ({ to }) => to),
    cost: Float64Array.from(edges, ({ cost }) => cost),
    takes: Uint8Array.from(edges, takes),
  }
}

/** Which of the additions of a step an edge takes. */
function takes({ starts, divides, unsigned, shares, resigned, parts }: Edge): number {
  if (starts) return unsigned ? 2 : 1
  if (divides) return unsigned ? 4 : 3
  return shares ? 5 : resigned ? 6 : parts ? 7 : 0
}
const ADDITIONS = 8

/** What the steps of a page add, and the scores of its fragments' forms: a row a fragment. */
interface Rows {
  added: Float64Array
  forms: Float64Array
}

function write({ added, forms }: Rows, i: number, step: Step): void {
  const { starts, divides, unsigned, shares, resigned, parts, emissions } = step
  const row = i * ADDITIONS
  added[row + 1] = starts
  added[row + 2] = starts + unsigned
  added[row + 3] = divides
  added[row + 4] = divides - unsigned
  added[row + 5] = shares
  added[row + 6] = resigned
  added[row + 7] = parts
  for (let form = 0; form < FORMS.length; form++) forms[i * FORMS.length + form] = emissions[form]!
}

/**
 * The best path through all of so many fragments at once, in time linear in their number. `entry[s]` is the score
 * of beginning the page in state s. Asks for each step once, and keeps its numbers alone.
 */
export function bestPath(count: number, stepAt: (i: number) => Step, entry: readonly number[]): BestPath {
  const scores = new Float64Array(count * COUNT)
  const came = new Int16Array(count * COUNT).fill(-1)
  const rows = {
    added: new Float64Array(count * ADDITIONS),
    forms: new Float64Array(count * FORMS.length),
  }
  for (let i = 0; i < count; i++) {
    write(rows, i, stepAt(i))
    if (i === 0) scores.set(entry)
    else stepForward(scores, came, i * COUNT, rows.added, i * ADDITIONS)
    for (let s = 0; s < COUNT; s++) scores[i * COUNT + s]! += rows.forms[i * FORMS.length + FORM_OF[s]!]!
  }
  const last = argmax(scores.subarray(-COUNT))
  const score = scores.at(last - COUNT) ?? 0
  const { states, edges } = trace(count, last, came)
  return {
    states,
    edges,
    score,
    weigh: () => ({ states, edges, through: backward(count, rows, scores, score) }),
  }
}

/** The best way into each state of the fragment whose scores begin at `row`. */
function stepForward(
  scores: Float64Array,
  came: Int16Array,
  row: number,
  added: Float64Array,
  additions: number,
): void {
  const { first, from, cost, takes } = IN
  const last = row - COUNT
  for (let s = 0, e = 0; s < COUNT; s++) {
    let best = -Infinity
    let edge = -1
    for (const end = first[s + 1]!; e < end; e++) {
      const score = scores[last + from[e]!]! + cost[e]! + added[additions + takes[e]!]!
      if (score > best) {
        best = score
        edge = e
      }
    }
    scores[row + s] = best
    if (edge >= 0) came[row + s] = INWARD[edge]!
  }
}

/** Follows the path from the state that it ends in. */
function trace(count: number, last: number, came: Int16Array): Path {
  const states = new Uint8Array(count)
  const edges = new Array<Edge | undefined>(count)
  let state = last
  for (let i = count - 1; i >= 0; i--) {
    states[i] = state
    const edge = EDGES[came[i * COUNT + state]!]
    edges[i] = edge
    if (edge) state = edge.from
  }
  return { states, edges }
}

/** Makes of the scores up to each fragment those of whole paths, less the best one's. */
function backward(count: number, { added, forms }: Rows, scores: Float64Array, best: number): Float64Array {
  const onward = new Float64Array(COUNT)
  const rest = new Float64Array(COUNT)
  for (let i = count - 1; i >= 0; i--) {
    const row = i * COUNT
    for (let s = 0; s < COUNT; s++) {
      onward[s] = rest[s]! + forms[i * FORMS.length + FORM_OF[s]!]!
      scores[row + s] = scores[row + s]! + rest[s]! - best
    }
    stepBack(rest, onward, added, i * ADDITIONS)
  }
  return scores
}

/** The best way on from each state, by the scores of the states that it may lead to. */
function stepBack(rest: Float64Array, onward: Float64Array, added: Float64Array, additions: number): void {
  const { first, to, cost, takes } = OUT
  for (let s = 0, e = 0; s < COUNT; s++) {
    let best = -Infinity
    for (const end = first[s + 1]!; e < end; e++) {
      const score = cost[e]! + added[additions + takes[e]!]! + onward[to[e]!]!
      if (score > best) best = score
    }
    rest[s] = best
  }
}

function argmax(row: Float64Array): number {
  let best = 0
  for (let s = 1; s < row.length; s++) if (row[s]! > row[best]!) best = s
  return best
}
