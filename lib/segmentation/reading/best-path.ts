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

const value = (edge: Edge, step: Step): number =>
  edge.cost +
  (edge.starts ? step.starts + (edge.unsigned ? step.unsigned : 0) : 0) +
  (edge.divides ? step.divides - (edge.unsigned ? step.unsigned : 0) : 0) +
  (edge.shares ? step.shares : 0) +
  (edge.resigned ? step.resigned : 0)

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
    else
      for (let e = 0; e < EDGES.length; e++) {
        const edge = EDGES[e] as Edge
        const score = (last[edge.from] as number) + value(edge, step)
        if (score > (row[edge.to] as number)) {
          row[edge.to] = score
          by[edge.to] = e
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
    for (const step_ of EDGES) {
      const score = value(step_, step) + (step.emissions[step_.to] ?? -Infinity) + (rest[step_.to] as number)
      if (score > (next[step_.from] as number)) next[step_.from] = score
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
