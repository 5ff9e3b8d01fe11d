import { segmentOptions } from '@/lib/lexicon/segment-options'
import { assemble } from '@/lib/segmentation/assemble/assemble'
import { settleHeadings } from '@/lib/segmentation/assemble/settle-headings'
import { readFeatures } from '@/lib/segmentation/features/features'
import { makeFragments } from '@/lib/segmentation/fragments/make-fragments'
import type { Evidence } from '@/lib/segmentation/joins/evidence'
import { rankCandidates } from '@/lib/segmentation/joins/rank-candidates'
import { chooseStates } from '@/lib/segmentation/reading/choose-states'
import { charIndex, visibleChars } from '@/test/eval/char-index'
import type { MutatedPage } from '@/test/mutator/draft'

/** An open end: what speaks for each place it may go on in, and which of them it does; -1 for none. */
export interface JoinExample {
  choices: Evidence[]
  right: number
}

/** The open ends of a page whose joins are known. Those that go on in what was not read as text teach nothing. */
export function joinExamples({ text, gold }: MutatedPage): JoinExample[] {
  const { words } = segmentOptions()
  const features = readFeatures(makeFragments(text), words)
  const articles = settleHeadings(assemble(chooseStates(features, words), features), features)
  const truth = charIndex(gold, text)
  const edge = (i: number, side: 0 | -1) => visibleChars(text, ...features[i]!.fragment.span).at(side) ?? -1
  const { candidates: ranked, evidence } = rankCandidates(articles, features, words, Infinity)
  return [...ranked].flatMap(([from, candidates]): JoinExample[] => {
    const next = truth.next[edge(from, -1)] ?? -1
    const right = candidates.findIndex(({ to }) => edge(to, 0) === next)
    if (candidates.length === 0 || (next !== -1 && right < 0)) return []
    return [{ choices: candidates.flatMap((candidate) => evidence(candidate) ?? []), right }]
  })
}
