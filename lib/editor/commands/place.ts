import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** Where a block stands. Positions are those before a node's opening. */
export interface Place {
  article: Node
  articlePos: number
  articleIndex: number
  block: Node
  blockPos: number
  blockIndex: number
}

/** The block at a position; the nearest one where the position lies between blocks. */
export function placeAt(doc: Node, pos: number): Place {
  const $pos = doc.resolve(pos)
  const articleIndex = Math.min($pos.index(0), doc.childCount - 1)
  const article = doc.child(articleIndex)
  const articlePos = $pos.posAtIndex(articleIndex, 0)
  const inside = $pos.depth >= 1 ? $pos.index(1) : pos > articlePos ? article.childCount : 0
  const blockIndex = Math.min(inside, article.childCount - 1)
  return placeOf(article, articlePos, articleIndex, blockIndex)
}

/** The block at the cursor (the moving end of the selection). */
export function placeAtCursor(state: EditorState): Place {
  return placeAt(state.doc, state.selection.head)
}

/** The block with this id, or null. */
export function findBlock(doc: Node, id: string): Place | null {
  return allPlaces(doc).find((place) => place.block.attrs.id === id) ?? null
}

/** The article with this id and its position, or null. */
export function findArticle(doc: Node, id: string): { article: Node; articlePos: number } | null {
  let articlePos = 0
  for (const article of doc.children) {
    if (article.attrs.id === id) return { article, articlePos }
    articlePos += article.nodeSize
  }
  return null
}

/** Every block that the selection touches, in document order; the cursor's one where nothing is selected. */
export function selectedPlaces(state: EditorState): Place[] {
  const { from, to } = state.selection
  const touched = allPlaces(state.doc).filter(({ blockPos, block }) => {
    const start = blockPos + 1
    const end = start + block.content.size
    return from < to && (start === end ? from <= start && to >= end : from < end && to > start)
  })
  return touched.length > 0 ? touched : [placeAtCursor(state)]
}

function allPlaces(doc: Node): Place[] {
  const places: Place[] = []
  doc.forEach((article, articlePos, articleIndex) => {
    article.forEach((block, offset, blockIndex) => {
      places.push({ article, articlePos, articleIndex, block, blockPos: articlePos + 1 + offset, blockIndex })
    })
  })
  return places
}

function placeOf(article: Node, articlePos: number, articleIndex: number, blockIndex: number): Place {
  let blockPos = articlePos + 1
  for (let i = 0; i < blockIndex; i++) blockPos += article.child(i).nodeSize
  return { article, articlePos, articleIndex, block: article.child(blockIndex), blockPos, blockIndex }
}
