import type { Seam } from '../text/unwrap'
import type { Span } from '../types'

/** A paragraph or line of the page before anybody knows what it is. */
export interface Fragment {
  index: number
  span: Span
  /** Folded, without white space. */
  text: string
  /** Folded, white space runs one space. */
  spaced: string
  /** Empty lines before it. */
  blank: number
  /** How many more these are than usual on the page, where that tells of articles (see `setApart`). */
  apart: number
  /** Where it was put together of lines of the source and may not be one, in their order. */
  seams: readonly Seam[]
}
