import { readPageFacts } from './facts/page-facts'
import { makeCohesion } from './features/cohesion'
import { makeFragments } from './fragments/make-fragments'
import { propose } from './judge/propose'
import { readSettled } from './rereading/read-settled'
import type { SegmentOptions, Segmentation } from './types'

/**
 * Proposes the articles of a printed page from its raw text. Never throws, whatever the text; the same
 * text and options give the same answer. Every character that is no white space lies in exactly one span.
 * Offsets are UTF-16 units of `source`. Time and memory grow linearly with the text.
 */
export function segment(source: string, options: SegmentOptions = {}): Segmentation {
  const reading = readSettled(makeFragments(source, options.words), options.words)
  const cohesion = makeCohesion(reading.features.map(({ terms }) => terms))
  return { ...propose({ source, cohesion, ...reading, options }), page: readPageFacts(reading.features) }
}
