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

const LIKELY_GAIN = 12
const IMPOSSIBLE = -2.5

/** Reads what speaks for and against a text that stops in `tail` going on in `head`. */
export function readEvidence(tail: Tail, head: Head, standing: Standing, cut?: CutWord): Evidence {
  const { between, echoed } = standing
  const open = tail.ending === 'open'
  const gain = open && cut ? Math.max(0, Math.min(LIKELY_GAIN, cut.gain)) : 0
  const fit = open ? follows(tail.kind, head.kind) : 0
  const one = (holds: boolean): number => (holds ? 1 : 0)
  return {
    comma: one(tail.ending === 'comma'),
    closed: one(tail.ending === 'closed'),
    cutWord: one(gain > 0),
    cutGain: gain,
    grammar: gain > 0 ? 0 : fit,
    impossible: one(fit <= IMPOSSIBLE),
    startsVerb: one(head.kind === 'v'),
    startsFresh: one(FRESH.has(head.kind)),
    startsBound: one(BOUND.has(head.kind)),
    cannotBegin: one(head.never),
    lostBeginning: one(head.lost),
    frame: frameWeight(tail.frames & head.frames),
    enumeration: one(tail.enumerating && head.enumerating),
    closesMark: one(tail.open !== undefined && head.stray === tail.open),
    strayCloser: one(head.stray !== undefined && head.stray !== tail.open),
    leavesOpen: one(tail.open !== undefined && head.stray === undefined),
    echo: one(echoed === true),
    // After a comma any clause may follow, whatever stands before it elsewhere.
    noEcho: one(open && echoed === false),
    opensParagraph: one(head.opens),
    lostWord: one(head.single && !cut && !/[,、。]$/.test(tail.text)),
    brokenTail: open && !cut ? tail.broken : 0,
    adjacent: one(between === 0 && !standing.divided),
    ahead1: one(between === 1),
    ahead2: one(between === 2),
    ahead: between > 2 ? Math.log(between) : 0,
    back1: one(between === -1),
    back2: one(between === -2),
    back: between < -2 ? Math.log(-between) : 0,
    elsewhere: one(!standing.sameArticle),
    divided: one(standing.divided),
    afterOpen: one(standing.afterOpen),
    cohesion: Math.min(0.4, standing.shared),
    towards: Math.min(0.6, standing.towards.words),
    away: Math.min(0.6, standing.away.words),
    signsTowards: standing.towards.signs,
    signsAway: standing.away.signs,
    printedElsewhere: one(open && standing.printed),
  }
}

/** Kinds of word that a paragraph begins with gladly, and such as need a word before them. */
const FRESH = new Set(['r', 't', 'p', 'c'])
const BOUND = new Set(['u', 'f', 'q', '的', '们'])
