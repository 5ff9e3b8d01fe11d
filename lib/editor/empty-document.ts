import type { ArticleAttrs, DocumentJson } from './document-json'

/** The facts of an article of which nothing is known yet. */
export function emptyArticleAttrs(id: string): ArticleAttrs {
  return {
    id,
    kind: 'story',
    counties: [],
    countyNone: false,
    contributors: [],
    column: null,
    genre: null,
    placement: null,
  }
}

/** The smallest document: one story with one empty headline. */
export function emptyDocument(newId: () => string): DocumentJson {
  const attrs = { id: newId(), source: null, gapBefore: false, gapAfter: false }
  return {
    type: 'doc',
    content: [{ type: 'article', attrs: emptyArticleAttrs(newId()), content: [{ type: 'headline', attrs }] }],
  }
}
