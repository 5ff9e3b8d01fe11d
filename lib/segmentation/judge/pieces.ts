import type { DraftBlock } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Span } from '../types'

/** A stretch of a block that is certainly one, with a join before and after it. */
export interface Piece {
  fragment: number
  span: Span
  /** Whether the fragment goes on in it, from one line of the source to the next. */
  byLine: boolean
}

/** What a block was put together of: fragments, and those that were lines, parted where they may not be one. */
export function piecesOf({ fragments }: DraftBlock, features: readonly Features[]): Piece[] {
  return fragments.flatMap((fragment): Piece[] => {
    const one = features[fragment]?.fragment
    if (!one) return []
    const [start, end] = one.span
    if (one.seams.length === 0) return [{ fragment, span: one.span, byLine: false }]
    const starts = [start, ...one.seams.map((seam) => seam.start)]
    const ends = [...one.seams.map((seam) => seam.end), end]
    return starts.map((from, at) => ({ fragment, span: [from, ends[at]!], byLine: at > 0 }))
  })
}
