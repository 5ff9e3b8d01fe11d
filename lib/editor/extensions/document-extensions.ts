import { Node, type Extensions } from '@tiptap/core'
import { Article } from './article'
import { blockNodes } from './blocks'

/** Has no attributes on purpose: writing one while an input method composes breaks the composition. */
const Doc = Node.create({ name: 'doc', topNode: true, content: 'article+' })

const Text = Node.create({ name: 'text', group: 'inline' })

/**
 * The nodes of a page's document. The desk adds its article view with `Article.extend`, passing it
 * as `article`; the schema stays the same.
 */
export function documentExtensions(article: Node = Article): Extensions {
  return [Doc, article, ...blockNodes, Text]
}
