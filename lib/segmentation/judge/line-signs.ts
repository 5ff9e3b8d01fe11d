import { midway } from '../features/midway'
import { firstWord, kindOf } from '../joins/grammar'
import { tight } from '../text/tight'
import type { Piece } from './pieces'
import type { Findings } from './propose'
import { flag, type Signs } from './signs'

/** What leans on the sentence before it. */
const LEANS = /^(?:但|而|可是|不过|因此|因而|所以|于是|然而|其中|否则|并且?|也|还|又|就|更|却|[他她它这那])/
const QUOTED = /[”」』]$/
/** As far as a text is read for what it tells: a paragraph may be as long as a book. */
const READ = 300
/** Units of most paragraphs. */
const USUAL = 80
const FURTHEST = 1.5

/**
 * What tells whether a paragraph goes on from one line of the source to the next, where a sentence ends with the
 * line. `trust` is the odds of its article's boundary.
 */
export function lineSigns(
  { fragment, span: [start] }: Piece,
  { source, features, options: { words } }: Findings,
  trust: number,
): Signs {
  const one = features[fragment]!
  const [from, to] = one.fragment.span
  const before = tight(source.slice(Math.max(from, start - READ), start))
  const after = tight(source.slice(start, Math.min(to, start + READ)))
  const first = firstWord(after, words)
  const seams = one.fragment.seams.length
  return {
    leans: flag(LEANS.test(after)),
    midway: midway(first, kindOf(first, words)),
    speaks: flag(after.startsWith('“')),
    spoken: flag(QUOTED.test(before)),
    sent: flag(before.endsWith(')')),
    credited: flag(one.trailingCredit !== undefined),
    longBefore: ratio(start - from),
    longAfter: ratio(to - start),
    long: ratio(to - from),
    seams: Math.min(5, seams),
    trust: Math.max(-3, Math.min(5, trust)),
  }
}

/** The logarithm of how many times as long as most paragraphs a text is. */
const ratio = (length: number): number =>
  Math.max(-FURTHEST, Math.min(FURTHEST, Math.log((length + 1) / USUAL)))
