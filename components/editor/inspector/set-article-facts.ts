import type { Editor } from '@tiptap/core'
import type { ArticleAttrs } from '@/lib/editor/document-json'
import { findArticle } from '../page/outline'

/**
 * Sets facts of an article, undoable in one. Never while an input method composes in the text: a
 * changed attribute would begin the composition anew.
 */
export function setArticleFacts(editor: Editor, articleId: string, facts: Partial<ArticleAttrs>): boolean {
  const found = findArticle(editor.state.doc, articleId)
  if (!found || editor.view.composing || !editor.options.editable) return false
  const { tr } = editor.state
  for (const [name, value] of Object.entries(facts)) {
    if (JSON.stringify(found.node.attrs[name]) !== JSON.stringify(value))
      tr.setNodeAttribute(found.pos, name, value)
  }
  if (tr.docChanged) editor.view.dispatch(tr)
  return true
}
