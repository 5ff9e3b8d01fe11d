import { BOUNDARY } from './block-groups'
import type { GroupHunk, PieceChange } from './piece-change'

/** Shorter text that vanishes here and appears there is hardly the same text. */
const LEAST_MOVED = 6

/** Text that went from one place and came to another, the same to the letter, is one change. */
export function pairMoves<T extends PieceChange>(changes: readonly T[]): T[] {
  const gone = new Map<string, T>()
  for (const change of changes) {
    const [hunk] = hunksOf(change)
    if (hunk?.added !== '') continue
    const text = moving(hunk.removed)
    if (text.length >= LEAST_MOVED && !gone.has(text)) gone.set(text, change)
  }
  const left = new Set<T>()
  const paired = changes.map((change): T => {
    const [hunk] = hunksOf(change)
    if (hunk?.removed !== '') return change
    const text = moving(hunk.added)
    const from = gone.get(text)
    if (!from) return change
    gone.delete(text)
    left.add(from)
    return { ...change, kind: 'movedText', hunks: [...hunksOf(from), ...hunksOf(change)] }
  })
  return paired.filter((change) => !left.has(change))
}

const hunksOf = (change: PieceChange): GroupHunk[] => ('hunks' in change ? change.hunks : [])

const moving = (text: string) => text.replaceAll(BOUNDARY, '')
