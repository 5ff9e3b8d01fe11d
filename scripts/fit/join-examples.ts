import type { Candidate } from '@/lib/segmentation/joins/candidate'
import { nameEvidence, type Evidence } from '@/lib/segmentation/joins/evidence'
import { rankCandidates } from '@/lib/segmentation/joins/rank-candidates'
import { charIndex, visibleChars } from '@/test/eval/char-index'
import type { MutatedPage } from '@/test/mutator/draft'
import { options, readPage } from './read-page'

/** An open end: what speaks for each place it may go on in, and which of them it does; -1 for none. */
export interface JoinExample {
  choices: Evidence[]
  right: number
}

/** The open ends of a page whose joins are known. Those that go on in what was not read as text teach nothing. */
export function joinExamples({ text, gold }: MutatedPage): JoinExample[] {
  const { features, articles } = readPage(text)
  const truth = charIndex(gold, text)
  const edge = (i: number, side: 0 | -1) => visibleChars(text, ...features[i]!.fragment.span).at(side) ?? -1
  const { candidates: ranked, evidence } = rankCandidates(
    articles,
    features,
    options.words,
    Infinity,
    -Infinity,
  )
  const named = (candidate: Candidate): Evidence[] => {
    const row = evidence(candidate.from, candidate.to)
    return row ? [nameEvidence(row)] : []
  }
  return [...ranked].flatMap(([from, candidates]): JoinExample[] => {
    const next = truth.next[edge(from, -1)] ?? -1
    const right = candidates.findIndex(({ to }) => edge(to, 0) === next)
    if (candidates.length === 0 || (next !== -1 && right < 0)) return []
    return [{ choices: candidates.flatMap(named), right }]
  })
}
