import type { Judgement, ProposedArticle, Suspect } from '../types'

const CERTAIN = 0.97
const UNSURE: Judgement = { confidence: 1, reasons: [] }

/** What the engine could not see in the articles themselves: choices not taken. */
export interface Alternatives {
  /** For a block's last span: the span that came second, or `null` for nothing. */
  join: (article: number, block: number, index: number) => Suspect['runnerUp']
  /** How sure it is that nothing goes on after a block with a gap. */
  gap: (article: number, block: number) => Judgement
  /** How sure it is that a subhead begins no article. */
  inside: (article: number, block: number) => Judgement
}

/** Every decision that is not certain, least certain first. */
export function listSuspects(articles: readonly ProposedArticle[], alternatives: Alternatives): Suspect[] {
  const suspects: Suspect[] = []
  const add = (suspect: Suspect) => {
    if (suspect.confidence < CERTAIN) suspects.push(suspect)
  }
  articles.forEach((article, a) => {
    if (a > 0 || article.kind !== 'story')
      add({ kind: 'boundary', article: a, ...article.boundary, runnerUp: { merge: true } })
    article.blocks.forEach((block, b) => {
      const { runnerUp, ...judgement } = block.roleJudgement
      add({
        kind: 'role',
        article: a,
        block: b,
        ...judgement,
        ...(runnerUp && { runnerUp: { role: runnerUp } }),
      })
      if (block.role === 'subhead')
        add({
          kind: 'boundary',
          article: a,
          block: b,
          ...alternatives.inside(a, b),
          runnerUp: { merge: false },
        })
      block.joins.forEach((join, index) =>
        add({ kind: 'join', article: a, block: b, index, ...join, runnerUp: alternatives.join(a, b, index) }),
      )
      if (block.gapAfter)
        add({
          kind: 'gap',
          article: a,
          block: b,
          ...alternatives.gap(a, b),
          runnerUp: alternatives.join(a, b, block.joins.length),
        })
      else if (block.gapBefore) add({ kind: 'gap', article: a, block: b, ...UNSURE, confidence: 0.6 })
    })
    article.counties.forEach(({ code: _, ...judgement }, index) =>
      add({ kind: 'county', article: a, index, ...judgement }),
    )
    article.contributors.forEach(({ confidence, reasons }, index) =>
      add({ kind: 'contributor', article: a, index, confidence, reasons }),
    )
  })
  return suspects.sort((x, y) => x.confidence - y.confidence || x.article - y.article)
}
