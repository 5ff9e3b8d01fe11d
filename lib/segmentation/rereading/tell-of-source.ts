import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Candidate } from '../joins/candidate'
import { explainJoin } from '../joins/explain-join'
import type { WeighedPath } from '../reading/best-path'
import { COUNT } from '../reading/states'
import type { Reason, Role, Words } from '../types'
import type { Reading } from './read-once'
import { partOf, type Part } from './write-out'

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
  /** The share of these that go on elsewhere than in the next fragment: columns stand out of their order. */
  disorder: number
  /** What speaks for a candidate. */
  why: (candidate: Candidate) => Reason[]
}

/** What a page was found to be, by the fragments of the source. */
export interface SettledReading {
  features: readonly Features[]
  path: WeighedPath
  joins: JoinRecord
  drafts: readonly DraftArticle[]
  /** Fragments that the last reading took for something else than the first one did. */
  wavering: ReadonlySet<number>
}

/** Tells of the fragments of the source what the last reading found, and of each join what the one found that made it. */
export function tellOfSource(rounds: readonly Round[], words?: Words): SettledReading {
  const { features } = rounds[0]!.reading
  const { parts, reading } = rounds.at(-1)!
  const drafts = draftsHome(rounds)
  return {
    features,
    path: pathHome(parts, reading.path.weigh(), features.length),
    joins: joinsHome(rounds, drafts, words),
    drafts,
    wavering: waveringOf(rounds),
  }
}

/** What the last reading made of the page. */
function draftsHome(rounds: readonly Round[]): readonly DraftArticle[] {
  const { parts, reading } = rounds.at(-1)!
  if (rounds.length === 1) return reading.drafts
  const lost = lostIn(rounds)
  return reading.drafts.map(({ kind, blocks, first }) => ({
    kind,
    blocks: blocks.map(({ role, fragments, gapBefore, gapAfter }) => ({
      role,
      // Copied, since a part is not its blocks' to change.
      fragments: [...partOf(fragments, parts)],
      // A beginning that stood in a stranger's column is known to be lost though it now stands in order.
      gapBefore: gapBefore || lost.has(home(parts, fragments[0])),
      gapAfter,
    })),
    first: home(parts, first),
  }))
}

/** The beginnings that a reading took for lost. */
function lostIn(rounds: readonly Round[]): Set<number> {
  const lost = new Set<number>()
  for (const { parts, reading } of rounds)
    for (const { blocks } of reading.drafts)
      for (const { gapBefore, fragments } of blocks) if (gapBefore) lost.add(home(parts, fragments[0]))
  return lost
}

function waveringOf(rounds: readonly Round[]): Set<number> {
  const wavering = new Set<number>()
  if (rounds.length === 1) return wavering
  const { length } = rounds[0]!.parts
  const [first, last] = [rolesOf(rounds[0]!, length), rolesOf(rounds.at(-1)!, length)]
  for (let i = 0; i < length; i++) if (first[i] !== last[i]) wavering.add(i)
  return wavering
}

/** The role of each of so many fragments of the source. */
function rolesOf({ parts, reading }: Round, length: number): Role[] {
  const roles = new Array<Role>(length)
  for (const { blocks } of reading.drafts)
    for (const { role, fragments } of blocks)
      for (const i of fragments) for (const one of parts[i] ?? []) roles[one] = role
  return roles
}

const home = (parts: readonly Part[], i = -1): number => parts[i]?.[0] ?? -1

function pathHome(parts: readonly Part[], path: WeighedPath, length: number): WeighedPath {
  const { states, through, edges } = path
  if (parts.length === length && parts.every(([first], i) => first === i)) return path
  const settled: WeighedPath = {
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
      for (let at = 1; at < fragments.length; at++) next.set(fragments[at - 1]!, fragments[at]!)
  const why = (candidate: Candidate): Reason[] =>
    explainJoin(
      candidate,
      (evidence.get(candidate) ?? (() => joins.evidence(candidate.from, candidate.to)))(),
      features,
      words,
    )
  let apart = 0
  for (const [from, to] of next) if (to !== from + 1) apart++
  return { ranked, claims, next, disorder: apart / Math.max(1, next.size), why }
}
