import { discardedRemains } from './discarded-remains'
import type { ArticleJson, DocumentJson } from './document-json'
import { emptyDocument } from './empty-document'

/**
 * Takes an article out of a document, with its ids; an empty article stays where it was the only one.
 * Its blocks' hints into the page's source go, for they mean nothing elsewhere. What of its text came with the
 * page's source stays there, discarded by this person.
 * @returns null where the article is not in it
 */
export function withoutArticle(
  document: DocumentJson,
  articleId: string,
  by: { userId: string; newId: () => string },
): { document: DocumentJson; article: ArticleJson } | null {
  const article = document.content.find(({ attrs }) => attrs.id === articleId)
  if (!article) return null
  const remains = discardedRemains(article, article.content, by)
  const rest = document.content.flatMap((one) => (one !== article ? [one] : remains ? [remains] : []))
  const content = article.content.map((block) => ({ ...block, attrs: { ...block.attrs, source: null } }))
  return {
    document: rest.length > 0 ? { type: 'doc', content: rest } : emptyDocument(by.newId),
    article: { ...article, content },
  }
}
