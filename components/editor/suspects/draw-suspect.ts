import type { SuspectView } from '@/lib/data/pages/page-view'
import type { Desk } from '../desk'
import { joinsOf } from '../commands/cut-join'
import { setMarks, type Mark } from '../page/mark-layers'
import { findBlock } from '../page/outline'
import { showArticle, showBlock, showPosition } from '../page/show'

/** Characters marked on both sides of a join. */
const BESIDE = 2

/**
 * Marks a suspect's place in the text and its evidence in the source, and goes there; null clears both.
 * @param meeting where in its block's text what was chosen instead goes on, after a refusal
 */
export function drawSuspect(
  { editor, page, work }: Desk,
  suspect: SuspectView | null,
  meeting?: number,
): void {
  const found = suspect?.blockId ? findBlock(editor.state.doc, suspect.blockId) : null
  const marks: Mark[] = []
  if (suspect && found) {
    const start = found.pos + 1
    const size = found.node.content.size
    const joins = joinsOf(found.node, page.get().account, work.source.text)
    const join = meeting ?? (suspect.kind === 'join' ? joins[suspect.index ?? 0] : null) ?? undefined
    const [from, to] = join === undefined ? [0, size] : [join - BESIDE, join + BESIDE]
    marks.push({
      from: start + Math.max(0, from),
      to: start + Math.min(size, to),
      className: join === undefined ? 'wb-suspect' : 'wb-suspect wb-join-mark',
    })
    if (join === undefined) showBlock(editor, suspect.blockId!)
    else showPosition(editor, start + join)
  } else if (suspect) showArticle(editor, suspect.articleId)
  editor.view.dispatch(setMarks(editor.state, 'suspect', marks))
  page.set({ evidence: suspect?.reasons.flatMap(({ spans }) => spans) ?? [] })
}
