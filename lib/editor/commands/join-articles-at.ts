import type { Transaction } from '@tiptap/pm/state'
import type { ArticleAttrs } from '../document-json'
import { factsAfterMerge } from './article-facts'
import { setAttributes } from './set-attributes'

/** Joins the articles on both sides of a boundary; the facts and the id of `main` stay. */
export function joinArticlesAt(tr: Transaction, boundary: number, main: 'first' | 'second'): void {
  const { nodeBefore, nodeAfter } = tr.doc.resolve(boundary)
  const [first, second] = [nodeBefore!.attrs as ArticleAttrs, nodeAfter!.attrs as ArticleAttrs]
  tr.join(boundary)
  const facts = main === 'first' ? factsAfterMerge(first, second) : factsAfterMerge(second, first)
  setAttributes(tr, boundary - nodeBefore!.nodeSize, facts)
}
