import { makeCohesion } from '@/lib/segmentation/features/cohesion'
import { makeFragments } from '@/lib/segmentation/fragments/make-fragments'
import { notTaken } from '@/lib/segmentation/judge/not-taken'
import { propose, storiesBeside, type Findings } from '@/lib/segmentation/judge/propose'
import type { DecisionKind, Ledger, Signs } from '@/lib/segmentation/judge/signs'
import type { Judgement, ProposedBlock } from '@/lib/segmentation/types'
import { charIndex, visibleChars } from '@/test/eval/char-index'
import { labelledFrom } from '@/test/eval/labelled'
import { matchArticles } from '@/test/eval/match-articles'
import type { MutatedPage } from '@/test/mutator/draft'
import { readSettled } from '@/lib/segmentation/rereading/read-settled'
import { options } from './read-page'

/** A decision by its signs, and whether it was right. */
export interface DecisionExample {
  kind: DecisionKind
  signs: Signs
  right: boolean
}

/** Every decision of a page whose truth is known. */
export function decisionExamples({ text, gold }: MutatedPage): DecisionExample[] {
  const reading = readSettled(makeFragments(text, options.words), options.words)
  const ledger: Ledger = new WeakMap()
  const cohesion = makeCohesion(reading.features.map(({ terms }) => terms))
  const findings: Findings = { source: text, cohesion, ...reading, options, ledger }
  const { articles } = propose(findings)
  const other = notTaken(articles, storiesBeside(reading.drafts), findings)

  const g = charIndex(gold, text)
  const match = matchArticles(g, charIndex(labelledFrom({ articles, suspects: [], page: {} }), text))
  const before = new Set(g.chars.filter((c) => g.next[c] !== -1).map((c) => g.next[c]!))
  const examples: DecisionExample[] = []
  const add = (judgement: Judgement, right: boolean) => {
    const entry = ledger.get(judgement)
    if (entry) examples.push({ ...entry, right })
  }
  const chars = ({ spans }: ProposedBlock) => spans.map(([start, end]) => visibleChars(text, start, end))
  articles.forEach((article, a) => {
    const truth = gold[match.toGold.get(a) ?? -1]
    add(article.boundary, match.exact.has(match.toGold.get(a) ?? -1))
    for (const county of article.counties) add(county, truth?.counties.includes(county.code) === true)
    for (const person of article.contributors) {
      const { name, role } = person
      add(person, truth?.contributors.some((one) => one.name === name && one.role === role) === true)
    }
    article.blocks.forEach((block, b) => {
      const parts = chars(block)
      const [first = -1, last = -1] = [parts[0]?.[0], parts.at(-1)?.at(-1)]
      add(
        block.roleJudgement,
        parts.flat().every((c) => g.role[c] === block.role),
      )
      block.joins.forEach((join, at) =>
        add(join, g.next[parts[at]?.at(-1) ?? -1] === (parts[at + 1]?.[0] ?? -2)),
      )
      if (block.gapAfter) add(other.gap(a, b), g.next[last] === -1)
      if (block.gapBefore) add(other.lost(a, b), !before.has(first))
      const above = article.blocks[b - 1]
      if (above && (block.role === 'subhead' || block.role === 'body'))
        add(other.inside(a, b), g.article[first] === g.article[chars(above)[0]?.[0] ?? -1])
    })
  })
  return examples
}
