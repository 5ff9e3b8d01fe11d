import type { Candidate } from './candidate'

/** Steps an open end may push others aside before it gives up: keeps the cost linear. */
const LONGEST = 400

/**
 * The joins that together have the most evidence: each end goes on in one place at most, each beginning is
 * taken by one end at most, and what has more against it than for it is left open. Ends come in turn; one
 * that wants a taken beginning gets it where the end that had it loses less than the newcomer wins.
 */
export function assign(ranked: ReadonlyMap<number, readonly Candidate[]>): Candidate[] {
  const holder = new Map<number, Candidate>()
  for (const from of ranked.keys()) improve(from, ranked, holder)
  return withoutCircles([...holder.values()])
}

/** Lets one more end in along the best chain of displacements (Bellman–Ford over the ends that are touched). */
function improve(
  start: number,
  ranked: ReadonlyMap<number, readonly Candidate[]>,
  holder: Map<number, Candidate>,
): void {
  /** For each end: what the chain has won when that end is without a place, and the step that came to it. */
  const won = new Map([[start, 0]])
  const came = new Map<number, Candidate>()
  const queue = [start]
  let most = 0
  let last: { end: number; free?: Candidate } | undefined
  for (let steps = 0; queue.length > 0 && steps < LONGEST; steps++) {
    const end = queue.shift() as number
    const sofar = won.get(end) ?? 0
    if (sofar > most && end !== start) {
      most = sofar
      last = { end }
    }
    for (const candidate of ranked.get(end) ?? []) {
      // Pushing an end aside never wins more than its place is worth to it: the rest cannot do better.
      if (candidate.score <= 0 || sofar + candidate.score <= most) break
      const held = holder.get(candidate.to)
      if (held?.from === end) continue
      const gain = sofar + candidate.score - (held?.score ?? 0)
      if (!held) {
        if (gain > most) {
          most = gain
          last = { end, free: candidate }
        }
      } else if (held.from !== start && gain > (won.get(held.from) ?? -Infinity) + 1e-9) {
        if (onChain(held.from, end, came)) continue
        won.set(held.from, gain)
        came.set(held.from, candidate)
        queue.push(held.from)
      }
    }
  }
  if (!last) return
  let { end } = last
  if (last.free) holder.set(last.free.to, last.free)
  for (let step = came.get(end); step && end !== start; step = came.get(end)) {
    holder.set(step.to, step)
    end = step.from
  }
}

/** Whether the chain that leads to `end` comes through `wanted`: pushing it aside again would go in a circle. */
function onChain(wanted: number, end: number, came: ReadonlyMap<number, Candidate>): boolean {
  for (let at: number | undefined = end, steps = 0; at !== undefined && steps < 64; steps++) {
    if (at === wanted) return true
    at = came.get(at)?.from
  }
  return false
}

/** Fragments that go on in one another in a circle have no beginning: the weakest of such joins is left out. */
function withoutCircles(taken: Candidate[]): Candidate[] {
  const next = new Map<number, number>()
  return taken
    .sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => {
      for (let at: number | undefined = to, steps = 0; at !== undefined && steps < 64; steps++) {
        if (at === from) return false
        at = next.get(at)
      }
      next.set(from, to)
      return true
    })
}
