import type { Node } from '@tiptap/pm/model'

/** Ids of articles by what happened to them between two documents. */
export interface ArticleChanges {
  /** New, or with other blocks, text or facts. */
  changed: string[]
  removed: string[]
  /** The articles stand in another order, or at other positions. */
  reordered: boolean
}

/** Compares two documents article by article; cheap, because untouched nodes are shared between them. */
export function changedArticles(before: Node, after: Node): ArticleChanges {
  const old = new Map(before.children.map((article) => [article.attrs.id as string, article]))
  const ids = after.children.map((article) => article.attrs.id as string)
  const staying = new Set(ids)
  return {
    changed: after.children
      .filter((article) => !old.get(article.attrs.id)?.eq(article))
      .map((one) => one.attrs.id),
    removed: [...old.keys()].filter((id) => !staying.has(id)),
    reordered: before.children.some((article, at) => article.attrs.id !== ids[at]) || old.size !== ids.length,
  }
}
