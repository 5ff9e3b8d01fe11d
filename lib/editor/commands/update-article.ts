import type { Command, EditorState } from '@tiptap/pm/state'
import type { ArticleAttrs } from '../document-json'
import { finish } from './finish'
import { findArticle, placeAtCursor } from './place'
import { setAttributes } from './set-attributes'

/**
 * Changes facts of an article: the one with this id, or the cursor's.
 * @param change gives the facts that are to be, or null where there is nothing to do
 */
export function updateArticle(
  articleId: string | undefined,
  change: (attrs: ArticleAttrs) => Partial<ArticleAttrs> | null,
): Command {
  return (state, dispatch) => {
    const found = target(state, articleId)
    const facts = found && change(found.article.attrs as ArticleAttrs)
    if (!facts) return false
    const { tr } = state
    setAttributes(tr, found.articlePos, facts)
    if (!tr.docChanged) return false
    dispatch?.(finish(tr, state))
    return true
  }
}

const target = (state: EditorState, articleId?: string) =>
  articleId === undefined ? placeAtCursor(state) : findArticle(state.doc, articleId)
