import { assemble } from './assemble/assemble'
import { readFeatures } from './features/features'
import { makeFragments } from './fragments/make-fragments'
import { applyJoins } from './joins/apply-joins'
import { findJoins } from './joins/find-joins'
import { chooseStates } from './reading/choose-states'
import { findContributors } from './people/find-contributors'
import { findCounties } from './places/find-counties'
import type { ProposedArticle, SegmentOptions, Segmentation } from './types'

/**
 * Proposes the articles of a printed page from its raw text. Never throws, whatever the text; the same
 * text and options give the same answer. Every character that is no white space lies in exactly one span.
 * Offsets are UTF-16 units of `text`.
 */
export function segment(text: string, options: SegmentOptions = {}): Segmentation {
  const fragments = makeFragments(text)
  const features = readFeatures(fragments, options.words)
  const path = chooseStates(features, options.words)
  const drafts = assemble(path, features)
  const joins = findJoins(drafts, features, options.words)
  const joined = applyJoins(drafts, joins, features)
  const evidence = new Map(joins.taken.map((candidate) => [candidate.from, candidate]))
  const articles = joined.map((draft): ProposedArticle => ({
    kind: draft.kind,
    blocks: draft.blocks.map((block) => ({
      role: block.role,
      spans: block.fragments.flatMap((i) => {
        const one = fragments[i]
        return one ? [one.span] : []
      }),
      ...(block.gapBefore && { gapBefore: true }),
      ...(block.gapAfter && { gapAfter: true }),
      roleJudgement: { confidence: 0.9, reasons: [] },
      joins: block.fragments.slice(0, -1).map((i) => {
        const taken = evidence.get(i)
        return { confidence: taken ? 1 / (1 + Math.exp(-taken.score)) : 0.5, reasons: taken?.reasons ?? [] }
      }),
    })),
    counties: findCounties(text, draft, features, options),
    contributors: findContributors(text, draft, features, options.memory),
    boundary: { confidence: 0.9, reasons: [] },
  }))
  return { articles, suspects: [], page: {} }
}
