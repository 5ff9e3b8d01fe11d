import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { finish } from '@/lib/editor/commands/finish'

/** Sets the page back to another text, as one change that can be undone and stays in the history. */
export function replaceDocument(editor: Editor, doc: Node): void {
  const { state, view } = editor
  const start = state.doc.content.findDiffStart(doc.content)
  const end = state.doc.content.findDiffEnd(doc.content)
  if (start === null || !end) return
  view.dispatch(finish(state.tr.replaceWith(0, state.doc.content.size, doc.content), state))
}
