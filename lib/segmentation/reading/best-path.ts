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
  /** `through[i][s]` ≤ 0: the score of the best path through state s at i, less the best path's. */
  through: Float64Array[]
  /** The edge by which the best path comes to each fragment; `undefined` for the first. */
  edges: (Edge | undefined)[]
}

// The edges as columns of numbers: this loop runs for every edge of every fragment.
const FROM = Uint8Array.from(EDGES, (edge) => edge.from)
const TO = Uint8Array.from(EDGES, (edge) => edge.to)
const COST = Float64Array.from(EDGES, (edge) => edge.cost)
/** Which of a step's scores an edge takes, a bit each. */
const TAKES = Uint8Array.from(
  EDGES,
  ({ starts, divides, unsigned, shares, resigned }) =>
    (starts ? 1 : 0) + (divides ? 2 : 0) + (unsigned ? 4 : 0) + (shares ? 8 : 0) + (resigned ? 16 : 0),
)

/** What a step adds to an edge, for each set of scores that an edge may take. */
function additions(step: Step): Float64Array {
  return Float64Array.from({ length: 32 }, (_, takes) => {
    const unsigned = takes & 4 ? step.unsigned : 0
    return (
      (takes & 1 ? step.starts + unsigned : 0) +
      (takes & 2 ? step.divides - unsigned : 0) +
      (takes & 8 ? step.shares : 0) +
      (takes & 16 ? step.resigned : 0)
    )
  })
}

/**
 * The best path through all fragments at once, and the best path through every state of every fragment,
 * in time linear in the number of fragments. `entry[s]` is the score of beginning the page in state s.
 */
export function bestPath(steps: readonly Step[], entry: readonly number[]): BestPath {
  const forward: Float64Array[] = []
  const came: Int16Array[] = []
  steps.forEach((step, i) => {
    const row = new Float64Array(COUNT).fill(-Infinity)
    const by = new Int16Array(COUNT).fill(-1)
    const last = forward[i - 1]
    if (!last) for (let s = 0; s < COUNT; s++) row[s] = entry[s] ?? -Infinity
    else {
      const added = additions(step)
      for (let e = 0; e < FROM.length; e++) {
        const to = TO[e] as number
        const score =
          (last[FROM[e] as number] as number) + (COST[e] as number) + (added[TAKES[e] as number] as number)
        if (score > (row[to] as number)) {
          row[to] = score
          by[to] = e
        }
      }
    }
    for (let s = 0; s < COUNT; s++) row[s] = (row[s] as number) + (step.emissions[s] ?? -Infinity)
    forward.push(row)
    came.push(by)
  })
  return backward(steps, forward, came)
}

function backward(steps: readonly Step[], forward: Float64Array[], came: Int16Array[]): BestPath {
  const states: number[] = []
  const edges: (Edge | undefined)[] = []
  const through: Float64Array[] = []
  const last = forward.at(-1)
  if (!last) return { states, through, edges }
  let state = argmax(last)
  const best = last[state] as number
  let rest = new Float64Array(COUNT)
  for (let i = steps.length - 1; i >= 0; i--) {
    const row = forward[i] as Float64Array
    through[i] = row.map((score, s) => score + (rest[s] as number) - best)
    states[i] = state
    const edge = EDGES[came[i]?.[state] ?? -1]
    edges[i] = edge
    if (edge) state = edge.from
    const step = steps[i] as Step
    const next = new Float64Array(COUNT).fill(-Infinity)
    const added = additions(step)
    const onward = rest.map((score, s) => score + (step.emissions[s] ?? -Infinity))
    for (let e = 0; e < FROM.length; e++) {
      const from = FROM[e] as number
      const score =
        (COST[e] as number) + (added[TAKES[e] as number] as number) + (onward[TO[e] as number] as number)
      if (score > (next[from] as number)) next[from] = score
    }
    rest = next
  }
  return { states, through, edges }
}

function argmax(row: Float64Array): number {
  let best = 0
  for (let s = 1; s < row.length; s++) if ((row[s] as number) > (row[best] as number)) best = s
  return best
}
