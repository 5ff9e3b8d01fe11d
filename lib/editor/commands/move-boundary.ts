import type { Transaction } from '@tiptap/pm/state'

/**
 * Moves the boundary between two articles to another place between blocks of either: join and split, never
 * delete and insert, so that carets, comments and what a colleague types in the moved blocks stay.
 * @param boundary position between the two articles
 * @param target position between two blocks of one of them, so that neither ends up empty
 */
export function moveBoundary(tr: Transaction, boundary: number, target: number): void {
  const { type, attrs } = tr.doc.resolve(boundary).nodeAfter!
  tr.join(boundary)
  tr.split(target > boundary ? target - 2 : target, 1, [{ type, attrs }])
}
