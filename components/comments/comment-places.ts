import type { Node } from '@tiptap/pm/model'
import type { CommentThread } from '@/lib/data/comments/comment-view'
import { findQuote } from '@/lib/editor/comments/find-quote'
import type { CommentMark } from './comment-marks'

/**
 * Where open comments stand in this window's text. It may be a few steps ahead of the server, or behind it:
 * where the words are not at their offsets, they are looked for in their block.
 */
export function commentPlaces(doc: Node, threads: readonly CommentThread[]): CommentMark[] {
  const open = threads.filter(({ resolved, orphaned, words }) => !resolved && !orphaned && words !== '')
  if (open.length === 0) return []
  const blocks = new Map<string, { text: string; from: number }>()
  doc.forEach((article, articlePos) =>
    article.forEach((block, offset) =>
      blocks.set(block.attrs.id as string, { text: block.textContent, from: articlePos + offset + 2 }),
    ),
  )
  return open.flatMap(({ id, blockId, start, words, suggestion, blocking }) => {
    const block = blocks.get(blockId)
    const at = block ? findQuote(block.text, words, start) : null
    if (!block || at === null) return []
    const from = block.from + at
    return [{ id, from, to: from + words.length, suggests: suggestion !== null, blocking }]
  })
}
