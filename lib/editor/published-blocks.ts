import { blockText, type ArticleJson, type PrintedRole } from './document-json'

/** A block as readers get it. */
export interface PublishedBlock {
  role: PrintedRole
  text: string
  gapBefore: boolean
  gapAfter: boolean
}

/** What is printed of an article: everything but discarded and empty blocks, in reading order. */
export function publishedBlocks(article: ArticleJson): PublishedBlock[] {
  return article.content.flatMap((block) => {
    const text = blockText(block).trim()
    if (block.type === 'discarded' || text === '') return []
    return [{ role: block.type, text, gapBefore: block.attrs.gapBefore, gapAfter: block.attrs.gapAfter }]
  })
}
