import type { Slice } from '@tiptap/pm/model'
import { ReplaceStep, type Step } from '@tiptap/pm/transform'

/**
 * Whether two consecutive steps move something: the second inserts exactly what the first deleted, a stretch
 * of blocks or articles or the boundary between two articles. ProseMirror has no step that moves; seen as
 * two, what a colleague types in the moved text is lost.
 * @param deleted what the first step took out of the document
 */
export function isMove(first: Step, second: Step | undefined, deleted: Slice): boolean {
  return (
    first instanceof ReplaceStep &&
    second instanceof ReplaceStep &&
    first.slice.size === 0 &&
    first.from < first.to &&
    second.from === second.to &&
    second.slice.eq(deleted)
  )
}
