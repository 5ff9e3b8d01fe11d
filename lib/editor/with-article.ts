import { blockText, type ArticleJson, type DocumentJson } from './document-json'

/**
 * A document with one more article: at its end, before the notices (版面信息) that close a page. The empty
 * article that a planned page begins with makes way for it.
 */
export function withArticle(document: DocumentJson, article: ArticleJson): DocumentJson {
  const standing = isBlankDocument(document) ? [] : document.content
  const last = standing.findLastIndex(({ attrs }) => attrs.kind !== 'notice') + 1
  return { type: 'doc', content: [...standing.slice(0, last), article, ...standing.slice(last)] }
}

/** Whether nothing is written in any block of it, and no block has a picture. */
export function isBlankDocument(document: DocumentJson): boolean {
  return document.content.every(({ content }) =>
    content.every((block) => blockText(block).trim() === '' && !block.attrs.photo),
  )
}
