import { Plugin, PluginKey } from '@tiptap/pm/state'
import { moveArticleTo } from '@/lib/editor/commands/move-article-to'
import { moveBlockTo } from '@/lib/editor/commands/move-block-to'
import type { Store } from '../store'
import { NO_DRAG, putDragged, takeDragged, type Drag, type Dragged } from './drag-data'
import { dropGap, type DropGap } from './drop-gap'

/**
 * Drops articles and blocks between others, anywhere on the page, as one change; a line shows where. What
 * crosses one boundary alone moves that boundary, so that a colleague's typing in the block stays.
 */
export function drag(store: Store<Drag>): Plugin {
  return new Plugin({
    key: new PluginKey('drag'),
    props: {
      handleDOMEvents: {
        dragstart: (_view, event) => {
          const handle = (event.target as HTMLElement).closest?.<HTMLElement>('[data-drag-article]')
          const article = handle?.closest<HTMLElement>('[data-article-id]')
          if (!article) return false
          putDragged(event, { kind: 'article', id: article.dataset.articleId! }, null)
          store.set({ kind: 'article' })
          return true
        },
        dragend: () => {
          store.set(NO_DRAG)
          return false
        },
        dragover: (view, event) => {
          const { kind } = store.get()
          if (!kind) return false
          event.preventDefault()
          store.set({ gap: dropGap(view.dom, kind, event.clientY) })
          return true
        },
        drop: (view, event) => {
          const dragged = takeDragged(event)
          if (!dragged) return false
          event.preventDefault()
          store.set(NO_DRAG)
          const gap = view.editable && !view.composing && dropGap(view.dom, dragged.kind, event.clientY)
          if (gap) commandFor(dragged, gap)(view.state, view.dispatch)
          return true
        },
      },
    },
  })
}

const commandFor = ({ kind, id }: Dragged, { articleId, index }: DropGap) =>
  kind === 'article' ? moveArticleTo(id, index) : moveBlockTo(id, articleId, index)
