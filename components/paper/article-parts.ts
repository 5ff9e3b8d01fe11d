import type { PaperArticle, PaperBlock } from '@/lib/data/published/paper-view'

/** A picture as the text tells of it: its caption and who took it. */
export interface PaperFigure {
  caption: PaperBlock | null
  credits: PaperBlock[]
}
export type PaperPart = { block: PaperBlock } | { figure: PaperFigure }

const HEAD = new Set(['kicker', 'headline', 'deck', 'byline'])

/** Splits an article into its heading and what follows, with each caption and its credit as one figure. */
export function articleParts(article: Pick<PaperArticle, 'blocks'>): {
  head: PaperBlock[]
  parts: PaperPart[]
} {
  const blocks = article.blocks.filter(({ role }) => role !== 'discarded')
  const end = blocks.findIndex(({ role }) => !HEAD.has(role))
  const head = end < 0 ? blocks : blocks.slice(0, end)
  const parts: PaperPart[] = []
  for (const block of blocks.slice(head.length)) {
    const last = parts.at(-1)
    if (block.role === 'caption') parts.push({ figure: { caption: block, credits: [] } })
    else if (block.role !== 'credit') parts.push({ block })
    else if (last && 'figure' in last) last.figure.credits.push(block)
    else parts.push({ figure: { caption: null, credits: [block] } })
  }
  return { head, parts }
}
