import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { moveArticleTo } from '@/lib/editor/commands/move-article-to'
import { moveBlockTo } from '@/lib/editor/commands/move-block-to'
import { placeAt } from '@/lib/editor/commands/place'

const TYPE = 'application/x-cleanproof-node'

interface Dragged {
  kind: 'article' | 'block'
  id: string
}

/** Drags an article by its number and a block by the name of its role, to any place on the page. */
export function drag(): Plugin {
  return new Plugin({
    key: new PluginKey('drag'),
    props: {
      handleDOMEvents: {
        dragstart: (view, event) => {
          const dragged = draggedFrom(event.target as HTMLElement)
          if (!dragged || !event.dataTransfer) return false
          event.dataTransfer.setData(TYPE, JSON.stringify(dragged))
          event.dataTransfer.effectAllowed = 'move'
          view.dom.dataset.dragging = dragged.kind
          return true
        },
        dragend: (view) => {
          delete view.dom.dataset.dragging
          return false
        },
        dragover: (view, event) => {
          if (!view.dom.dataset.dragging) return false
          event.preventDefault()
          return true
        },
        drop: (view, event) => {
          const text = event.dataTransfer?.getData(TYPE)
          if (!text) return false
          event.preventDefault()
          delete view.dom.dataset.dragging
          return dropped(view, JSON.parse(text) as Dragged, event)
        },
      },
    },
  })
}

function draggedFrom(target: HTMLElement): Dragged | null {
  const handle = target.closest?.<HTMLElement>('[data-drag-article]')
  const id = handle?.closest<HTMLElement>('[data-article-id]')?.dataset.articleId
  return id ? { kind: 'article', id } : null
}

function dropped(view: EditorView, { kind, id }: Dragged, event: DragEvent): boolean {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (!at) return true
  const place = placeAt(view.state.doc, at.pos)
  const dom = view.nodeDOM(kind === 'article' ? place.articlePos : place.blockPos) as HTMLElement | null
  const box = dom?.getBoundingClientRect()
  const after = box && event.clientY > box.top + box.height / 2 ? 1 : 0
  const command =
    kind === 'article'
      ? moveArticleTo(id, place.articleIndex + after)
      : moveBlockTo(id, place.article.attrs.id as string, place.blockIndex + after)
  command(view.state, view.dispatch)
  return true
}
