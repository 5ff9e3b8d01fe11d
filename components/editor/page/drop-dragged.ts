import type { EditorView } from '@tiptap/pm/view'
import { moveArticleTo } from '@/lib/editor/commands/move-article-to'
import { moveBlockTo } from '@/lib/editor/commands/move-block-to'
import type { Dragged } from './drag-data'
import type { DropGap } from './drop-gap'

/** Puts what was dragged into a gap, as one change. */
export function dropDragged(view: EditorView, { kind, id }: Dragged, { articleId, index }: DropGap): void {
  const command = kind === 'article' ? moveArticleTo(id, index) : moveBlockTo(id, articleId, index)
  command(view.state, view.dispatch)
}
