import type { ArticleJson, DocumentJson } from './document-json'
import { emptyDocument } from './empty-document'

/**
 * Takes an article out of a document, with its ids; an empty article stays where it was the only one.
 * Its blocks' hints into the page's source go, for they mean nothing elsewhere.
 * @returns null where the article is not in it
 */
export function withoutArticle(
  document: DocumentJson,
  articleId: string,
  newId: () => string,
): { document: DocumentJson; article: ArticleJson } | null {
  const article = document.content.find(({ attrs }) => attrs.id === articleId)
  if (!article) return null
  const rest = document.content.filter((one) => one !== article)
  const content = article.content.map((block) => ({ ...block, attrs: { ...block.attrs, source: null } }))
  return {
    document: rest.length > 0 ? { type: 'doc', content: rest } : emptyDocument(newId),
    article: { ...article, content },
  }
}
