import type { Transaction } from '@tiptap/pm/state'

/**
 * Moves a stretch of whole nodes to a position outside it. Deletes before it inserts, which is how
 * `findMoves` recognises a move.
 */
export function moveRange(tr: Transaction, from: number, to: number, target: number): void {
  if (target === from || target === to) return
  const { content } = tr.doc.slice(from, to)
  tr.delete(from, to)
  tr.insert(target > from ? target - (to - from) : target, content)
}
