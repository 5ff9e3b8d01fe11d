import type { Transaction } from '@tiptap/pm/state'
import { moveRange } from './move-range'

/**
 * Exchanges two neighbouring stretches of whole nodes, `[start, middle)` and `[middle, end)`, by moving the
 * shorter one: what a colleague types meanwhile is then least likely to be in the moved part.
 */
export function swapRanges(tr: Transaction, start: number, middle: number, end: number): void {
  if (end - middle <= middle - start) moveRange(tr, middle, end, start)
  else moveRange(tr, start, middle, end)
}
