import type { Desk } from '../desk'
import { setMarks } from './mark-layers'
import { findBlock } from './outline'

/** Draws what the editor typed, while that is asked for. */
export function followAccount({ editor, page, ui }: Desk): () => void {
  let drawn: unknown = null
  const draw = () => {
    const { account } = page.get()
    const wanted = ui.get().account ? account : null
    // Decorations come with a transaction: none while an input method composes.
    if (wanted === drawn || editor.view.composing) return
    drawn = wanted
    const marks = (wanted?.blocks ?? []).flatMap(({ blockId, typed }) => {
      const found = typed.length > 0 ? findBlock(editor.state.doc, blockId) : null
      if (!found) return []
      const start = found.pos + 1
      const end = start + found.node.content.size
      return typed.map(([from, to]) => ({
        from: Math.min(start + from, end),
        to: Math.min(start + to, end),
        className: 'wb-typed',
      }))
    })
    editor.view.dispatch(setMarks(editor.state, 'typed', marks))
  }
  const ends = [page.subscribe(draw), ui.subscribe(draw)]
  return () => {
    for (const end of ends) end()
  }
}
