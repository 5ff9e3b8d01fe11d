import type { DraftArticle, DraftBlock } from '../assemble/draft'

/**
 * Who signs a piece at its end stands right under its last words: where those were found to be another's than the
 * text before them, the name goes with them.
 */
export function carrySignatures(articles: readonly DraftArticle[]): DraftArticle[] {
  /** The article whose last words a fragment is. */
  const ends = new Map<number, DraftArticle>()
  for (const article of articles) {
    const last = article.blocks.at(-1)
    if (article.kind === 'story' && last?.role === 'body') ends.set(last.fragments.at(-1)!, article)
  }
  const signatures = new Map<DraftArticle, DraftBlock>()
  const left = articles.map((article) => {
    const last = article.blocks.at(-1)
    const owner = last?.role === 'byline' ? ends.get((last.fragments[0] ?? 0) - 1) : undefined
    if (!last || !owner || owner === article || article.blocks.at(-2)?.role !== 'body') return article
    signatures.set(owner, last)
    return { ...article, blocks: article.blocks.slice(0, -1) }
  })
  return left.map((article, a) => {
    const signature = signatures.get(articles[a]!)
    return signature ? { ...article, blocks: [...article.blocks, signature] } : article
  })
}
