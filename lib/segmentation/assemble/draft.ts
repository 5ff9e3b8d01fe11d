import type { ArticleKind, Role } from '../types'

/** A block while it is being made: fragments by their index, in reading order. */
export interface DraftBlock {
  role: Role
  fragments: number[]
  gapBefore: boolean
  gapAfter: boolean
}

/** An article while it is being made. */
export interface DraftArticle {
  kind: ArticleKind
  blocks: DraftBlock[]
  /** The fragment at which it began. */
  first: number
}
