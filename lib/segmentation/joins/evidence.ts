import type { CutWord } from '../features/cut-word'
import { frameWeight } from './frames'
import { follows } from './grammar'
import type { Near } from './nearness'
import type { Head, Tail } from './sides'

/** How two fragments stand to each other on the page. */
export interface Standing {
  /** Body fragments between them; negative where the second stands before the first. */
  between: number
  sameArticle: boolean
  /** The share of the second's telling words that the first has too, where both are of one article and apart. */
  shared: number
  /** How near the second is to the first's article, and to what stands before it in its own; 0 in the same. */
  towards: Near
  away: Near
  /** A heading, not a picture, stands between them. */
  divided: boolean
  /** Another fragment before the second stops open too, so that the second may be its rest. */
  afterOpen: boolean
  /** What the page shows to stand before the second's words elsewhere; `undefined` where they are not repeated. */
  echoed: boolean | undefined
  /** Characters of both sides stand together elsewhere on the page. */
  printed: boolean
}

export const EVIDENCE = [
  'comma',
  'closed',
  'cutWord',
  'cutGain',
  'grammar',
  'impossible',
  'startsVerb',
  'startsFresh',
  'startsBound',
  'cannotBegin',
  'lostBeginning',
  'frame',
  'enumeration',
  'closesMark',
  'strayCloser',
  'leavesOpen',
  'echo',
  'noEcho',
  'opensParagraph',
  'lostWord',
  'brokenTail',
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
  'cohesion',
  'towards',
  'away',
  'signsTowards',
  'signsAway',
  'printedElsewhere',
] as const
/** What speaks for and against a join, as numbers that weights are fitted to; 0 where a thing is not there. */
export type Evidence = Record<(typeof EVIDENCE)[number], number>
/** Where each piece of evidence stands in a row of numbers: a page weighs thousands of joins. */
const AT = Object.fromEntries(EVIDENCE.map((name, at) => [name, at])) as Evidence

/** A row of evidence by its names. */
export const nameEvidence = (row: Float64Array): Evidence =>
  Object.fromEntries(EVIDENCE.map((name, at) => [name, row[at] ?? 0])) as Evidence

const LIKELY_GAIN = 12
const IMPOSSIBLE = -2.5

/** Reads into `row` what speaks for and against a text that stops in `tail` going on in `head`. */
export function readEvidence(
  row: Float64Array,
  tail: Tail,
  head: Head,
  standing: Standing,
  cut?: CutWord,
): void {
  const { between, echoed } = standing
  const open = tail.ending === 'open'
  const gain = open && cut ? Math.max(0, Math.min(LIKELY_GAIN, cut.gain)) : 0
  const fit = open ? follows(tail.kind, head.kind) : 0
  const one = (holds: boolean): number => (holds ? 1 : 0)
  row[AT.comma] = one(tail.ending === 'comma')
  row[AT.closed] = one(tail.ending === 'closed')
  row[AT.cutWord] = one(gain > 0)
  row[AT.cutGain] = gain
  row[AT.grammar] = gain > 0 ? 0 : fit
  row[AT.impossible] = one(fit <= IMPOSSIBLE)
  row[AT.startsVerb] = one(head.kind === 'v')
  row[AT.startsFresh] = one(FRESH.has(head.kind))
  row[AT.startsBound] = one(BOUND.has(head.kind))
  row[AT.cannotBegin] = one(head.never)
  row[AT.lostBeginning] = one(head.lost)
  row[AT.frame] = frameWeight(tail.frames & head.frames)
  row[AT.enumeration] = one(tail.enumerating && head.enumerating)
  row[AT.closesMark] = one(tail.open !== undefined && head.stray === tail.open)
  row[AT.strayCloser] = one(head.stray !== undefined && head.stray !== tail.open)
  row[AT.leavesOpen] = one(tail.open !== undefined && head.stray === undefined)
  row[AT.echo] = one(echoed === true)
  // After a comma any clause may follow, whatever stands before it elsewhere.
  row[AT.noEcho] = one(open && echoed === false)
  row[AT.opensParagraph] = one(head.opens)
  row[AT.lostWord] = one(head.single && !cut && !/[,、。]$/.test(tail.text))
  row[AT.brokenTail] = open && !cut ? tail.broken : 0
  row[AT.adjacent] = one(between === 0 && !standing.divided)
  row[AT.ahead1] = one(between === 1)
  row[AT.ahead2] = one(between === 2)
  row[AT.ahead] = between > 2 ? Math.log(between) : 0
  row[AT.back1] = one(between === -1)
  row[AT.back2] = one(between === -2)
  row[AT.back] = between < -2 ? Math.log(-between) : 0
  row[AT.elsewhere] = one(!standing.sameArticle)
  row[AT.divided] = one(standing.divided)
  row[AT.afterOpen] = one(standing.afterOpen)
  row[AT.cohesion] = Math.min(0.4, standing.shared)
  row[AT.towards] = Math.min(0.6, standing.towards.words)
  row[AT.away] = Math.min(0.6, standing.away.words)
  row[AT.signsTowards] = standing.towards.signs
  row[AT.signsAway] = standing.away.signs
  row[AT.printedElsewhere] = one(open && standing.printed)
}

/** Kinds of word that a paragraph begins with gladly, and such as need a word before them. */
const FRESH = new Set(['r', 't', 'p', 'c'])
const BOUND = new Set(['u', 'f', 'q', '的', '们'])
