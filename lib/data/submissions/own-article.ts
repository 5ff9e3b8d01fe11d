import type { ArticleJson, DocumentJson } from '@/lib/editor/document-json'

/**
 * The one article that a submission's document stands for. Should its text have been split on the way, all
 * of it goes with the first, so that no word stays behind.
 */
export function ownArticle({ content }: DocumentJson, articleId: string): ArticleJson {
  const [first] = content
  const attrs = (content.find((article) => article.attrs.id === articleId) ?? first!).attrs
  return {
    type: 'article',
    attrs: { ...attrs, id: articleId },
    content: content.flatMap((article) => article.content),
  }
}
