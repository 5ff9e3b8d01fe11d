import type { Judgement, ProposedArticle, ProposedBlock, Suspect } from '../types'

/** Above this a decision is not worth an editor's look: 1 of 250 is wrong there. */
const CERTAIN = 0.996

/** What the engine could not see in the articles themselves: choices not taken. */
export interface Alternatives {
  /** For a block's last span: the span that came second, or `null` for nothing. */
  join: (article: number, block: number, index: number) => Suspect['runnerUp']
  /** How sure it is that nothing goes on after a block with a gap. */
  gap: (article: number, block: number) => Judgement
  /** How sure it is that nothing on the page goes before a block whose beginning is lost. */
  lost: (article: number, block: number) => Judgement
  /** How sure it is that no article begins at a block. */
  inside: (article: number, block: number) => Judgement
}

/** Every decision that is not certain, and every one not taken whose time was near; least certain first. */
export function listSuspects(articles: readonly ProposedArticle[], alternatives: Alternatives): Suspect[] {
  const suspects: Suspect[] = []
  const add = (suspect: Suspect) => {
    if (suspect.confidence < CERTAIN) suspects.push(suspect)
  }
  articles.forEach((article, a) => {
    add({ kind: 'boundary', article: a, ...article.boundary, ...(a > 0 && { runnerUp: { merge: true } }) })
    article.blocks.forEach((block, b) => suspectsOf(block, a, b, alternatives).forEach(add))
    article.counties.forEach(({ confidence, reasons }, index) =>
      add({ kind: 'county', article: a, index, confidence, reasons }),
    )
    article.contributors.forEach(({ confidence, reasons }, index) =>
      add({ kind: 'contributor', article: a, index, confidence, reasons }),
    )
  })
  return suspects.sort((x, y) => x.confidence - y.confidence || x.article - y.article)
}

function suspectsOf(block: ProposedBlock, article: number, b: number, other: Alternatives): Suspect[] {
  const place = { article, block: b }
  const { runnerUp, confidence, reasons } = block.roleJudgement
  const suspects: Suspect[] = [
    { kind: 'role', ...place, confidence, reasons, ...(runnerUp && { runnerUp: { role: runnerUp } }) },
  ]
  if (b > 0 && (block.role === 'subhead' || block.role === 'body'))
    suspects.push({ kind: 'boundary', ...place, ...other.inside(article, b), runnerUp: { merge: false } })
  block.joins.forEach((join, index) =>
    suspects.push({ kind: 'join', ...place, index, ...join, runnerUp: other.join(article, b, index) }),
  )
  if (block.gapAfter)
    suspects.push({
      kind: 'gap',
      ...place,
      ...other.gap(article, b),
      runnerUp: other.join(article, b, block.joins.length),
    })
  if (block.gapBefore) suspects.push({ kind: 'gap', ...place, ...other.lost(article, b) })
  return suspects
}
