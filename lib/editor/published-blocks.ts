import { blockText, type ArticleJson, type BlockPhoto, type PrintedRole } from './document-json'

/** A block as readers get it. */
export interface PublishedBlock {
  role: PrintedRole
  text: string
  gapBefore: boolean
  gapAfter: boolean
  /** Captions with a picture's file alone. */
  photo?: BlockPhoto
}

/**
 * What is printed of an article: everything but discarded and empty blocks, in reading order. A caption
 * without a word is printed where its picture is.
 */
export function publishedBlocks(article: ArticleJson): PublishedBlock[] {
  return article.content.flatMap((block) => {
    const text = blockText(block).trim()
    const { gapBefore, gapAfter, photo } = block.attrs
    if (block.type === 'discarded' || (text === '' && !photo)) return []
    return [{ role: block.type, text, gapBefore, gapAfter, ...(photo && { photo }) }]
  })
}
