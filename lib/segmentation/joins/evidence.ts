import type { CutWord } from '../features/cut-word'
import { flag } from '../judge/signs'
import { frameWeight } from './frames'
import { follows } from './grammar'
import type { Near } from './nearness'
import type { Head, Tail } from './sides'

/** How two fragments stand to each other on the page. */
export interface Standing {
  /** Body fragments between them; negative where the second stands before the first. */
  between: number
  /** A whole story stands between them as it seems, in which the second is read. */
  beyond: boolean
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
  /** The second opens with a sentence of the pattern of another's near by: no word at its head says as much. */
  opener: boolean
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
  'midway',
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
  'beyond',
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

/** One piece of the evidence in a row. */
export const evidenceIn = (row: Float64Array, name: keyof Evidence): number => row[AT[name]]!

/** A row of evidence by its names. */
export const nameEvidence = (row: Float64Array): Evidence =>
  Object.fromEntries(EVIDENCE.map((name, at) => [name, row[at] ?? 0])) as Evidence

const LIKELY_GAIN = 12
const IMPOSSIBLE = -2.5
/** …下, without 在 before it lacks more than a word. */
const LACKS = 1.5
/** A sentence of the pattern of others' opens a paragraph twice as surely as a word does. */
const PATTERN = 2

/** Reads into `row` what speaks for and against a text that stops in `tail` going on in `head`. */
export function readEvidence(
  row: Float64Array,
  tail: Tail,
  head: Head,
  standing: Standing,
  cut?: CutWord,
): void {
  const { between, echoed, beyond } = standing
  const open = tail.ending === 'open'
  const gain = open && cut ? Math.max(0, Math.min(LIKELY_GAIN, cut.gain)) : 0
  const fit = open ? follows(tail.kind, head.kind) : 0
  row[AT.comma] = flag(tail.ending === 'comma')
  row[AT.closed] = flag(tail.ending === 'closed')
  row[AT.cutWord] = flag(gain > 0)
  row[AT.cutGain] = gain
  row[AT.grammar] = gain > 0 ? 0 : fit
  row[AT.impossible] = flag(fit <= IMPOSSIBLE)
  row[AT.startsVerb] = flag(head.kind === 'v')
  row[AT.startsFresh] = flag(FRESH.has(head.kind) && !beyond)
  row[AT.startsBound] = flag(BOUND.has(head.kind))
  row[AT.cannotBegin] = flag(head.never)
  row[AT.lostBeginning] = flag(head.lost)
  row[AT.midway] = head.midway
  row[AT.frame] = frameWeight(tail.frames & head.frames)
  const listed = tail.enumerating && head.enumerating
  row[AT.enumeration] = flag(listed)
  row[AT.closesMark] = flag(tail.open !== undefined && head.stray === tail.open)
  row[AT.strayCloser] = flag(head.stray !== undefined && head.stray !== tail.open)
  row[AT.leavesOpen] = flag(tail.open !== undefined && head.stray === undefined)
  row[AT.echo] = flag(echoed === true)
  // After a comma any clause may follow, whatever stands before it elsewhere.
  row[AT.noEcho] = flag(open && echoed === false)
  row[AT.opensParagraph] = standing.opener ? PATTERN : flag(head.opens)
  row[AT.lostWord] =
    flag(head.single && !cut && !/[,、。]$/.test(tail.text)) + LACKS * flag(head.locative && !tail.located)
  // An item of a list has a word of its own for each of its signs (编|绳等).
  row[AT.brokenTail] = open && !cut && !listed ? tail.broken : 0
  row[AT.adjacent] = flag(between === 0 && !standing.divided)
  row[AT.ahead1] = flag(between === 1 && !beyond)
  row[AT.ahead2] = flag(between === 2 && !beyond)
  row[AT.ahead] = between > 2 && !beyond ? Math.log(between) : 0
  row[AT.back1] = flag(between === -1)
  row[AT.back2] = flag(between === -2)
  row[AT.back] = between < -2 ? Math.log(-between) : 0
  row[AT.elsewhere] = flag(!standing.sameArticle && !beyond)
  row[AT.beyond] = flag(beyond)
  row[AT.divided] = flag(standing.divided)
  row[AT.afterOpen] = flag(standing.afterOpen)
  row[AT.cohesion] = Math.min(0.4, standing.shared)
  row[AT.towards] = Math.min(0.6, standing.towards.words)
  row[AT.away] = Math.min(0.6, standing.away.words)
  row[AT.signsTowards] = standing.towards.signs
  row[AT.signsAway] = standing.away.signs
  row[AT.printedElsewhere] = flag(open && standing.printed)
}

/** Kinds of word that a paragraph begins with gladly, and such as need a word before them. */
const FRESH = new Set(['r', 't', 'p', 'c'])
const BOUND = new Set(['u', 'f', 'q', '的', '们'])
