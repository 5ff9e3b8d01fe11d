import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { Store } from '../store'
import { NO_DRAG, putDragged, takeDragged, type Drag } from './drag-data'
import { dropDragged } from './drop-dragged'
import { dropGap } from './drop-gap'
import { touchDrag } from './touch-drag'

/**
 * Drops articles and blocks between others, anywhere on the page, as one change; a line shows where. What
 * crosses one boundary alone moves that boundary, so that a colleague's typing in the block stays.
 * In command mode too, where the view lets nobody write.
 */
export function drag(store: Store<Drag>, mayEdit: boolean): Plugin {
  return new Plugin({
    key: new PluginKey('drag'),
    props: {
      handleDOMEvents: {
        dragstart: (_view, event) => {
          const id = draggedArticle(event)
          if (!id) return false
          putDragged(event, { kind: 'article', id }, null)
          store.set({ kind: 'article' })
          return true
        },
        pointerdown: (view, event) => {
          const id = draggedArticle(event)
          return id && mayEdit ? touchDrag(event, { kind: 'article', id }, view, store) : false
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
          const gap = mayEdit && !view.composing && dropGap(view.dom, dragged.kind, event.clientY)
          if (gap) dropDragged(view, dragged, gap)
          return true
        },
      },
    },
  })
}

/** The article whose number is pressed. */
function draggedArticle({ target }: Event): string | undefined {
  const handle = (target as HTMLElement).closest?.('[data-drag-article]')
  return handle?.closest<HTMLElement>('[data-article-id]')?.dataset.articleId
}
