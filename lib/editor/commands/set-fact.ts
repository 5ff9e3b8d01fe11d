import type { Command } from '@tiptap/pm/state'
import type { ArticleAttrs } from '../document-json'
import { updateArticle } from './update-article'

/** Sets an article's kind, column, genre or placement. An empty text counts as none. */
export function setFact<K extends 'kind' | 'column' | 'genre' | 'placement'>(
  name: K,
  value: ArticleAttrs[K],
  articleId?: string,
): Command {
  return updateArticle(articleId, () => ({ [name]: value === '' ? null : value }))
}
