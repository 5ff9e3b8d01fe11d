import type { ArticleJson } from '@/lib/editor/document-json'
import { contentHash } from './content-hash'

/** SHA-256 (hex) of what a review of one article binds, the same wherever the article stands. */
export function articleHash(article: ArticleJson): string {
  return contentHash({ type: 'doc', content: [article] })
}
