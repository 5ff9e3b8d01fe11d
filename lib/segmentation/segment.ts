import { assemble } from './assemble/assemble'
import { settleHeadings } from './assemble/settle-headings'
import { readPageFacts } from './facts/page-facts'
import { makeCohesion } from './features/cohesion'
import { readFeatures } from './features/features'
import { makeFragments } from './fragments/make-fragments'
import { applyJoins } from './joins/apply-joins'
import { bringHome } from './joins/bring-home'
import { carryColumns } from './joins/carry-columns'
import { findJoins } from './joins/find-joins'
import { propose } from './judge/propose'
import { chooseStates } from './reading/choose-states'
import type { SegmentOptions, Segmentation } from './types'

/**
 * Proposes the articles of a printed page from its raw text. Never throws, whatever the text; the same
 * text and options give the same answer. Every character that is no white space lies in exactly one span.
 * Offsets are UTF-16 units of `source`. Time and memory grow linearly with the text.
 */
export function segment(source: string, options: SegmentOptions = {}): Segmentation {
  const features = readFeatures(makeFragments(source), options.words)
  const path = chooseStates(features, options.words)
  const articles = settleHeadings(assemble(path, features), features)
  const joins = findJoins(articles, features, options.words)
  const joined = applyJoins(carryColumns(articles, joins.taken, features), joins, features)
  const drafts = bringHome(joined, joins.taken, features)
  const cohesion = makeCohesion(features.map(({ terms }) => terms))
  const findings = { source, features, cohesion, path, joins, drafts, options }
  return { ...propose(findings), page: readPageFacts(features) }
}
