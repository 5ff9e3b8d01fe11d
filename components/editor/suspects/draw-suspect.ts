import type { SuspectView } from '@/lib/data/pages/page-view'
import type { Desk } from '../desk'
import { joinOffsets } from '../commands/cut-join'
import { setMarks, type Mark } from '../page/mark-layers'
import { findBlock } from '../page/outline'
import { showArticle, showBlock, showPosition } from '../page/show'

/** Characters marked on both sides of a join. */
const BESIDE = 2

/** Marks a suspect's place in the text and its evidence in the source, and goes there; null clears both. */
export function drawSuspect({ editor, page, work }: Desk, suspect: SuspectView | null): void {
  const found = suspect?.blockId ? findBlock(editor.state.doc, suspect.blockId) : null
  const marks: Mark[] = []
  if (suspect && found) {
    const start = found.pos + 1
    const size = found.node.content.size
    const accounted = page.get().account?.blocks.find(({ blockId }) => blockId === suspect.blockId)
    const joins = accounted ? joinOffsets(found.node.textContent, accounted, work.source.text) : []
    const join = suspect.kind === 'join' ? joins[suspect.index ?? 0] : undefined
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
