import type { EditorView } from '@tiptap/pm/view'
import type { Store } from '../store'
import { dropDragged } from './drop-dragged'
import { NO_DRAG, type Drag, type Dragged } from './drag-data'
import { dropGap } from './drop-gap'

/** So near to the edge of what scrolls, in px, the page moves on under the finger, so many px a frame. */
const EDGE = 56
const SPEED = 10

/**
 * Drags by finger or pen: browsers give those no drag of their own that could be seen on the way. The finger's
 * element must have `touch-action: none`. Does nothing for a mouse.
 */
export function touchDrag(
  event: PointerEvent,
  dragged: Dragged,
  view: EditorView,
  store: Store<Drag>,
): boolean {
  if (event.pointerType === 'mouse' || view.composing) return false
  event.preventDefault()
  const handle = event.target as HTMLElement
  const { draggable } = handle
  const panel = view.dom.closest<HTMLElement>('.wb-panel')
  let y = event.clientY
  let frame = 0
  // A long press would begin the browser's own drag.
  handle.draggable = false
  handle.setPointerCapture(event.pointerId)
  store.set({ kind: dragged.kind })

  const scroll = () => {
    const box = panel?.getBoundingClientRect()
    const by = !box ? 0 : y < box.top + EDGE ? -SPEED : y > box.bottom - EDGE ? SPEED : 0
    if (by) panel?.scrollBy(0, by)
    if (by) store.set({ gap: dropGap(view.dom, dragged.kind, y) })
    frame = requestAnimationFrame(scroll)
  }
  const move = ({ clientY }: PointerEvent) => {
    y = clientY
    store.set({ gap: dropGap(view.dom, dragged.kind, y) })
  }
  const end = ({ type }: PointerEvent) => {
    cancelAnimationFrame(frame)
    handle.draggable = draggable
    handle.removeEventListener('pointermove', move)
    for (const name of ENDS) handle.removeEventListener(name, end)
    // Without a move it was a tap.
    const { gap } = store.get()
    store.set(NO_DRAG)
    if (type === 'pointerup' && gap) dropDragged(view, dragged, gap)
  }
  handle.addEventListener('pointermove', move)
  for (const name of ENDS) handle.addEventListener(name, end)
  frame = requestAnimationFrame(scroll)
  return true
}

const ENDS = ['pointerup', 'pointercancel'] as const
