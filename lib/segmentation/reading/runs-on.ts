import type { Features } from '../features/features'
import { EVIDENCE, readEvidence, type Standing } from '../joins/evidence'
import { findCutWord } from '../features/cut-word'
import { headOf, tailOf } from '../joins/sides'
import { weigh, WORDS } from '../joins/weigh'
import type { Words } from '../types'

/** Longer texts are no headings, whatever follows them. */
const LONGEST = 80
const AHEAD = 3
/** What a text further down must show more than the next one, since many stand there. */
const FURTHER = 2
/** Below it the words tell nothing; each of these more counts as one cut word that is certain. */
const LEAST = 0.6
const CERTAIN = 1.75
const MOST = 2

/**
 * How surely each short text without an end mark goes on in one that follows it soon, as a column's end does and
 * a heading does not: 0 where nothing in the words shows it, 1 where it is sure, 2 at most.
 */
export function runsOn(features: readonly Features[], words?: Words): Float64Array {
  const row = new Float64Array(EVIDENCE.length)
  return Float64Array.from(features, (one, i) => {
    if (one.ending !== 'open' || one.length > LONGEST || one.row) return 0
    const tail = tailOf(one, words)
    let most = 0
    for (let at = i + 1; at <= i + AHEAD; at++) {
      const next = features[at]
      if (!next || next.lead || next.byline) break
      if (opens(next)) continue
      const head = headOf(next)
      // What cannot begin fits any end: it does not say which.
      if (head.never) continue
      readEvidence(row, tail, head, NEXT, findCutWord(one.lastRun, next.firstRun, words))
      most = Math.max(most, weigh(row, WORDS) - (at === i + 1 ? 0 : FURTHER))
    }
    return Math.max(0, Math.min(MOST, (most - LEAST) / CERTAIN))
  })
}

/** What begins something of its own, whatever stands before it. */
const opens = (one: Features): boolean =>
  one.credit !== undefined ||
  one.note > 0 ||
  one.numbered ||
  one.row ||
  one.tabular ||
  /^[上下左右]?图(?:为|片?[::])/.test(one.fragment.text)

const NOTHING = { words: 0, signs: 0 }
/** Only the words are weighed: where the texts stand is the reading's to decide. */
const NEXT: Standing = {
  between: 0,
  beyond: false,
  sameArticle: true,
  shared: 0,
  towards: NOTHING,
  away: NOTHING,
  divided: false,
  afterOpen: false,
  echoed: undefined,
  printed: false,
  opener: false,
}
