import type { Role } from '@/lib/segmentation/types'
import type { BoundFact } from '../changed-facts'
import type { ArticleAttrs } from '../document-json'
import type { TextHunk } from './text-hunks'

/** A fact of the article that a review binds, in both versions. */
export interface FactChange {
  kind: 'fact'
  fact: Exclude<BoundFact, 'order'>
  was: ArticleAttrs
  is: ArticleAttrs
}

/** A hunk with the group of blocks that it is in (`BlockGroup.id`). */
export interface GroupHunk extends TextHunk {
  group: string | null
}

/**
 * One change between two versions of a piece, each revertible on its own. `text` was typed or deleted,
 * `split` and `joined` moved no character, `movedText` stands elsewhere now, `added` and `removed` are whole
 * blocks, `moved` is a block that stands elsewhere, `role` another role or another mark of missing text,
 * `photo` another picture, or the same one cut or described otherwise.
 */
export type PieceChange = { key: string } & (
  | {
      kind: 'text' | 'split' | 'joined' | 'movedText' | 'added' | 'removed'
      role: Role
      /** Unchanged text at either side, to know the place by. */
      lead: string
      tail: string
      /** The last of them is where text stands now; `movedText` has the place that it left first. */
      hunks: GroupHunk[]
    }
  | { kind: 'moved' | 'photo'; role: Role; blockId: string; text: string }
  | { kind: 'role'; role: Role; wasRole: Role; blockId: string; text: string }
  | FactChange
)
