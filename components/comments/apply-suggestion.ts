import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { commentRange } from './comment-marks'

/** Puts a proofreader's words in the place of those marked, as one change that undo takes back by itself. */
export function applySuggestion(editor: Editor, id: string, suggestion: string): boolean {
  const { view, state } = editor
  const range = commentRange(state, id)
  if (!range || view.composing || !editor.options.editable) return false
  const { from, to } = range
  const { tr } = state
  if (suggestion === '') tr.delete(from, to)
  else tr.insertText(suggestion, from, to)
  view.dispatch(closeHistory(tr).scrollIntoView())
  return true
}
