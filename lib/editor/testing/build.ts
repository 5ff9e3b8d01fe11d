import type { Role } from '@/lib/segmentation/types'
import type { ArticleAttrs, ArticleJson, BlockAttrs, BlockJson, DocumentJson } from '../document-json'
import { emptyArticleAttrs } from '../empty-document'

/** A block for tests: `block('body', 'b1', 'text')`. */
export function block(role: Role, id: string, text = '', attrs: Partial<BlockAttrs> = {}): BlockJson {
  return {
    type: role,
    attrs: {
      id,
      source: null,
      gapBefore: false,
      gapAfter: false,
      ...(role === 'discarded' && { discardedBy: null, wasRole: null }),
      ...attrs,
    },
    ...(text && { content: [{ type: 'text', text }] }),
  }
}

/** An article for tests. */
export function article(id: string, content: BlockJson[], attrs: Partial<ArticleAttrs> = {}): ArticleJson {
  return { type: 'article', attrs: { ...emptyArticleAttrs(id), ...attrs }, content }
}

/** A document for tests. */
export function page(...content: ArticleJson[]): DocumentJson {
  return { type: 'doc', content }
}

/** Ids `n1`, `n2`, … */
export function counter(prefix = 'n'): () => string {
  let count = 0
  return () => `${prefix}${++count}`
}
