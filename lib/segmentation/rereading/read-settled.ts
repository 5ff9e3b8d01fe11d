import { makeFeatureReader } from '../features/features'
import { isWhole } from '../features/is-whole'
import type { Fragment } from '../fragments/fragment'
import type { Words } from '../types'
import { tellOfSource, type Round, type SettledReading } from './tell-of-source'
import { readOnce } from './read-once'
import { areSame, runTogether, writeOut, type Part } from './write-out'

/** Pages settle after two readings nearly always: a bound keeps the cost of the others linear. */
const MOST = 8
/** No page has as many fragments: what is longer is read once, so that it is held in memory once. */
const LONGEST = 5_000

/**
 * Reads a page, and what was made of it, written out in reading order, again, until reading it changes
 * nothing: paragraphs that were put together and columns that were put in order are evidence for what stands
 * beside them now. So the engine's own output, given to it as a page, comes back as it is.
 */
export function readSettled(fragments: readonly Fragment[], words?: Words): SettledReading {
  const most = fragments.length > LONGEST ? 1 : MOST
  const readFeatures = makeFeatureReader(words, most > 1)
  let parts: Part[] = fragments.map((_, i) => [i])
  const rounds: Round[] = []
  for (;;) {
    const features = readFeatures(runTogether(parts, fragments))
    const reading = readOnce(features, isWhole(features), words)
    rounds.push({ parts, reading })
    parts = writeOut(reading, parts)
    const again = rounds.findIndex((round) => areSame(round.parts, parts))
    if (again >= 0 || rounds.length === most) return tellOfSource(upToBest(rounds, again), words)
  }
}

/** Readings that go in a circle never settle: wherever it was entered, the one that fits the page best stands. */
function upToBest(rounds: readonly Round[], from: number): Round[] {
  let best = rounds.length - 1
  if (from >= 0)
    for (let at = best - 1; at >= from; at--)
      if (rounds[at]!.reading.path.score > rounds[best]!.reading.path.score) best = at
  return rounds.slice(0, best + 1)
}
