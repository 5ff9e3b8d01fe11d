import { EDGES, type Edge } from './edges'
import { COUNT } from './states'

/** The scores of one fragment: its states', and what beginning or dividing an article there adds. */
export interface Step {
  emissions: readonly number[]
  starts: number
  divides: number
  /** What only counts for an article's beginning after a piece that nobody signed at its head. */
  unsigned: number
  /** What speaks for a dateline under the headline of the news before it. */
  shares: number
  /** What speaks for a line that closes a piece signed at its head. */
  resigned: number
}

/** The best path with, for each fragment, how well the best path through each of its states does. */
export interface BestPath {
  states: number[]
  /** `through[i * COUNT + s]` ≤ 0: the score of the best path through state s at i, less the best path's. */
  through: Float64Array
  /** The edge by which the best path comes to each fragment; `undefined` for the first. */
  edges: (Edge | undefined)[]
}

// The edges as columns of numbers, and every page's scores in one array, a row of COUNT states a fragment:
// these loops run for every edge of every fragment.
const FROM = Uint8Array.from(EDGES, (edge) => edge.from)
const TO = Uint8Array.from(EDGES, (edge) => edge.to)
const COST = Float64Array.from(EDGES, (edge) => edge.cost)
/** Writes what a step may add to an edge; each edge takes one of them. */
function writeAdditions(added: Float64Array, { starts, divides, unsigned, shares, resigned }: Step): void {
  added[1] = starts
  added[2] = starts + unsigned
  added[3] = divides
  added[4] = divides - unsigned
  added[5] = shares
  added[6] = resigned
}
const ADDITIONS = 7
const TAKES = Uint8Array.from(EDGES, ({ starts, divides, unsigned, shares, resigned }) =>
  starts ? (unsigned ? 2 : 1) : divides ? (unsigned ? 4 : 3) : shares ? 5 : resigned ? 6 : 0,
)

/**
 * The best path through all fragments at once, and the best path through every state of every fragment,
 * in time linear in the number of fragments. `entry[s]` is the score of beginning the page in state s.
 */
export function bestPath(steps: readonly Step[], entry: readonly number[]): BestPath {
  const scores = new Float64Array(steps.length * COUNT).fill(-Infinity)
  const came = new Int16Array(steps.length * COUNT).fill(-1)
  const added = new Float64Array(ADDITIONS)
  steps.forEach((step, i) => {
    const row = i * COUNT
    const last = row - COUNT
    if (i === 0) scores.set(entry)
    else {
      writeAdditions(added, step)
      for (let e = 0; e < FROM.length; e++) {
        const to = row + TO[e]!
        const score = scores[last + FROM[e]!]! + COST[e]! + added[TAKES[e]!]!
        if (score > scores[to]!) {
          scores[to] = score
          came[to] = e
        }
      }
    }
    for (let s = 0; s < COUNT; s++) scores[row + s]! += step.emissions[s]!
  })
  return backward(steps, scores, came)
}

/** Follows the path from its end, and makes of the scores up to each fragment those of whole paths. */
function backward(steps: readonly Step[], scores: Float64Array, came: Int16Array): BestPath {
  const states: number[] = []
  const edges: (Edge | undefined)[] = []
  const added = new Float64Array(ADDITIONS)
  const onward = new Float64Array(COUNT)
  const rest = new Float64Array(COUNT)
  let state = argmax(scores.subarray(-COUNT))
  const best = scores.at(state - COUNT) ?? 0
  for (let i = steps.length - 1; i >= 0; i--) {
    const row = i * COUNT
    const step = steps[i]!
    states[i] = state
    const edge = EDGES[came[row + state]!]
    edges[i] = edge
    if (edge) state = edge.from
    for (let s = 0; s < COUNT; s++) {
      onward[s] = rest[s]! + step.emissions[s]!
      scores[row + s] = scores[row + s]! + rest[s]! - best
    }
    writeAdditions(added, step)
    rest.fill(-Infinity)
    for (let e = 0; e < FROM.length; e++) {
      const from = FROM[e]!
      const score = COST[e]! + added[TAKES[e]!]! + onward[TO[e]!]!
      if (score > rest[from]!) rest[from] = score
    }
  }
  return { states, through: scores, edges }
}

function argmax(row: Float64Array): number {
  let best = 0
  for (let s = 1; s < row.length; s++) if (row[s]! > row[best]!) best = s
  return best
}
