import { randomUUID } from 'node:crypto'
import { documentFromSegmentation } from '@/lib/editor/document-from-segmentation'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { ProposedArticle, ProposedBlock, Role, Span } from '@/lib/segmentation/types'

/** A gold file of the interchange format, blocks by physical lines of the source (1-based). */
export interface Gold {
  articles: {
    kind: ProposedArticle['kind']
    counties: string[]
    contributors: { name: string; role: ProposedArticle['contributors'][number]['role'] }[]
    blocks: { role: Role; lines: number[]; gapBefore?: boolean; gapAfter?: boolean }[]
  }[]
}

const sure = { confidence: 1, reasons: [] }
const TITLES = { reporter: '记者', correspondent: '通讯员', photographer: '' }

/** The document that a careful editor would leave of a page: its gold file, every fact confirmed. */
export function goldDocument(gold: Gold, text: string): DocumentJson {
  const lines = lineSpans(text)
  const blocks = (article: Gold['articles'][number]): ProposedBlock[] =>
    article.blocks.map(({ lines: numbers, ...block }) => ({
      ...block,
      spans: numbers.map((n) => lines[n - 1] ?? [0, 0]),
      roleJudgement: sure,
      joins: numbers.slice(1).map(() => sure),
    }))
  const articles = gold.articles.map((article) => ({
    kind: article.kind,
    blocks: blocks(article),
    counties: article.counties.map((code) => ({ ...sure, code })),
    contributors: article.contributors.map((c) => ({ ...sure, ...c, title: TITLES[c.role] })),
    boundary: sure,
  }))
  const document = documentFromSegmentation({ articles, suspects: [], page: {} }, text, randomUUID)
  for (const { attrs } of document.content) {
    attrs.counties = attrs.counties.map(({ code }) => ({ code, status: 'confirmed' }))
    attrs.contributors = attrs.contributors.map((c) => ({ ...c, status: 'confirmed' }))
    attrs.countyNone = attrs.counties.length === 0
  }
  return document
}

function lineSpans(text: string): Span[] {
  let at = 0
  return text.split('\n').map((line) => {
    const span: Span = [at, at + line.length]
    at += line.length + 1
    return span
  })
}
