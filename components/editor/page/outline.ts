import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { ArticleAttrs, BlockAttrs } from '@/lib/editor/document-json'
import type { Role } from '@/lib/segmentation/types'

export interface BlockOutline {
  id: string
  role: Role
  /** Position before the block, counted from the start of its article's content. */
  offset: number
  source: BlockAttrs['source']
  node: Node
}

export interface ArticleOutline {
  attrs: ArticleAttrs
  headline: string
  blocks: BlockOutline[]
  node: Node
}

/** What the panels around the text need of the page. */
export interface Outline {
  articles: ArticleOutline[]
}

/** Unchanged articles are the same nodes, so typing in one outlines that one alone. */
const known = new WeakMap<Node, ArticleOutline>()

export function outlineOf(doc: Node): Outline {
  const articles: ArticleOutline[] = []
  doc.forEach((node) => {
    let article = known.get(node)
    if (!article) known.set(node, (article = outlineArticle(node)))
    articles.push(article)
  })
  return { articles }
}

function outlineArticle(node: Node): ArticleOutline {
  const blocks: BlockOutline[] = []
  node.forEach((block, offset) => {
    const { id, source } = block.attrs as BlockAttrs
    blocks.push({ id, role: block.type.name as Role, offset, source, node: block })
  })
  const headline = blocks.find(({ role }) => role === 'headline')?.node.textContent ?? ''
  return { attrs: node.attrs as ArticleAttrs, headline, blocks, node }
}

/** Where the selection's head stands; null at the very edge of the document. */
export interface Place {
  articleIndex: number
  articleId: string
  blockId: string
  blockIndex: number
  role: Role
}

export function placeOf(state: EditorState): Place | null {
  const { $head } = state.selection
  // A selected block stands between blocks: its article is at depth 1, itself after the position.
  const article = $head.depth >= 1 ? $head.node(1) : $head.nodeAfter
  if (!article || article.type.name !== 'article') return null
  const blockIndex = $head.depth >= 1 ? Math.min($head.index(1), article.childCount - 1) : 0
  const block = article.child(blockIndex)
  return {
    articleIndex: $head.index(0),
    articleId: article.attrs.id as string,
    blockId: block.attrs.id as string,
    blockIndex,
    role: block.type.name as Role,
  }
}

/** The position before the block with this id, or null where it is gone. */
export function findBlock(doc: Node, id: string): { pos: number; node: Node } | null {
  let found: { pos: number; node: Node } | null = null
  doc.forEach((article, start) => {
    if (found) return
    article.forEach((block, offset) => {
      if (!found && block.attrs.id === id) found = { pos: start + 1 + offset, node: block }
    })
  })
  return found
}

/** The position before the article with this id, or null where it is gone. */
export function findArticle(doc: Node, id: string): { pos: number; node: Node; index: number } | null {
  let found: { pos: number; node: Node; index: number } | null = null
  doc.forEach((node, pos, index) => {
    if (node.attrs.id === id) found ??= { pos, node, index }
  })
  return found
}
