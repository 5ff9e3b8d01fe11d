import { TextSelection, type Command } from '@tiptap/pm/state'
import { discardBlock } from '@/lib/editor/commands/discard-block'
import { placeAtCursor } from '@/lib/editor/commands/place'

/** Discards every block of the cursor's article; the caret stays where it is. */
export function discardArticle(userId: string): Command {
  return (state, dispatch) => {
    const { article, articlePos } = placeAtCursor(state)
    const whole = TextSelection.create(state.doc, articlePos + 2, articlePos + article.nodeSize - 2)
    return discardBlock(userId)(
      state.apply(state.tr.setSelection(whole)),
      dispatch && ((tr) => dispatch(tr.setSelection(state.selection.map(tr.doc, tr.mapping)))),
    )
  }
}
