import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Candidate } from '../joins/candidate'
import { explainJoin } from '../joins/explain-join'
import type { BestPath } from '../reading/best-path'
import { COUNT } from '../reading/states'
import type { Reason, Role, Words } from '../types'
import type { Reading } from './read-once'
import type { Part } from './write-out'

/** A reading, and which fragments of the source each of its own fragments runs together. */
export interface Round {
  parts: readonly Part[]
  reading: Reading
}

/** What became of the open ends, by the fragments of the source. */
export interface JoinRecord {
  /** For each open end: where it could have gone on when that was decided last, best first. */
  ranked: Map<number, Candidate[]>
  /** The same, for each beginning: who may go on in it, in no order. */
  claims: Map<number, Candidate[]>
  /** Where each joined end goes on. */
  next: Map<number, number>
  /** What speaks for a candidate. */
  why: (candidate: Candidate) => Reason[]
}

/** What a page was found to be, by the fragments of the source. */
export interface SettledReading {
  features: readonly Features[]
  path: BestPath
  joins: JoinRecord
  drafts: readonly DraftArticle[]
  /** Fragments that the last reading took for something else than the first one did. */
  wavering: ReadonlySet<number>
}

/** Tells of the fragments of the source what the last reading found, and of each join what the one found that made it. */
export function tellOfSource(rounds: readonly Round[], words?: Words): SettledReading {
  const { features } = rounds[0]!.reading
  const { parts, reading } = rounds.at(-1)!
  const lost = new Set(
    rounds.flatMap((round) =>
      round.reading.drafts.flatMap(({ blocks }) =>
        blocks.flatMap(({ gapBefore, fragments }) => (gapBefore ? [home(round.parts, fragments[0])] : [])),
      ),
    ),
  )
  const drafts = reading.drafts.map(({ blocks, first, ...article }): DraftArticle => ({
    ...article,
    first: home(parts, first),
    blocks: blocks.map((block) => {
      const fragments = block.fragments.flatMap((i) => parts[i] ?? [])
      // A beginning that stood in a stranger's column is known to be lost though it now stands in order.
      return { ...block, fragments, gapBefore: block.gapBefore || lost.has(fragments[0] ?? -1) }
    }),
  }))
  return {
    features,
    path: pathHome(parts, reading.path, features.length),
    joins: joinsHome(rounds, drafts, words),
    drafts,
    wavering: waveringOf(rounds),
  }
}

function waveringOf(rounds: readonly Round[]): Set<number> {
  const [first, last] = [rolesOf(rounds[0]!), rolesOf(rounds.at(-1)!)]
  return new Set([...first].filter(([i, role]) => last.get(i) !== role).map(([i]) => i))
}

const rolesOf = ({ parts, reading }: Round): Map<number, Role> =>
  new Map(
    reading.drafts.flatMap(({ blocks }) =>
      blocks.flatMap(({ role, fragments }) =>
        fragments.flatMap((i) => (parts[i] ?? []).map((one) => [one, role] as const)),
      ),
    ),
  )

const home = (parts: readonly Part[], i = -1): number => parts[i]?.[0] ?? -1

function pathHome(parts: readonly Part[], path: BestPath, length: number): BestPath {
  const { states, through, edges } = path
  if (parts.length === length && parts.every(([first], i) => first === i)) return path
  const settled: BestPath = {
    ...path,
    states: new Uint8Array(length),
    through: new Float64Array(length * COUNT).fill(-Infinity),
    edges: new Array<undefined>(length).fill(undefined),
  }
  parts.forEach(([first = 0], i) => {
    settled.states[first] = states[i] ?? 0
    settled.edges[first] = edges[i]
    settled.through.set(through.subarray(i * COUNT, (i + 1) * COUNT), first * COUNT)
  })
  return settled
}

function joinsHome(rounds: readonly Round[], drafts: readonly DraftArticle[], words?: Words): JoinRecord {
  const [first, ...later] = rounds
  const { features, joins } = first!.reading
  // The first reading tells of the source as it is.
  const ranked = new Map(joins.ranked)
  const evidence = new WeakMap<Candidate, () => Float64Array | undefined>()
  for (const { parts, reading } of later)
    for (const [end, candidates] of reading.joins.ranked) {
      const from = parts[end]?.at(-1) ?? -1
      ranked.set(
        from,
        candidates.map((candidate) => {
          const here = { from, to: home(parts, candidate.to), score: candidate.score }
          evidence.set(here, () => reading.joins.evidence(end, candidate.to))
          return here
        }),
      )
    }
  const claims = new Map<number, Candidate[]>()
  for (const candidates of ranked.values())
    for (const candidate of candidates) {
      const others = claims.get(candidate.to)
      if (others) others.push(candidate)
      else claims.set(candidate.to, [candidate])
    }
  const next = new Map<number, number>()
  for (const { blocks } of drafts)
    for (const { fragments } of blocks)
      fragments.forEach((to, at) => {
        if (at > 0) next.set(fragments[at - 1]!, to)
      })
  const why = (candidate: Candidate): Reason[] =>
    explainJoin(
      candidate,
      (evidence.get(candidate) ?? (() => joins.evidence(candidate.from, candidate.to)))(),
      features,
      words,
    )
  return { ranked, claims, next, why }
}
