import type { DropGap } from './drop-gap'

/** What is dragged over the page: an article by its number, a block by the handle beside it. */
export interface Dragged {
  kind: 'article' | 'block'
  id: string
}

/** What is under way, and where it would be dropped now. */
export interface Drag {
  kind: Dragged['kind'] | null
  gap: DropGap | null
}

export const NO_DRAG: Drag = { kind: null, gap: null }

const TYPE = 'application/x-cleanproof-node'

/** Begins to drag. The element is shown under the pointer. */
export function putDragged({ dataTransfer }: DragEvent, dragged: Dragged, shown: Element | null): void {
  if (!dataTransfer) return
  dataTransfer.setData(TYPE, JSON.stringify(dragged))
  dataTransfer.effectAllowed = 'move'
  if (shown) dataTransfer.setDragImage(shown, 0, 0)
}

/** What was dropped, where it comes from this desk. */
export function takeDragged({ dataTransfer }: DragEvent): Dragged | null {
  const text = dataTransfer?.getData(TYPE)
  return text ? (JSON.parse(text) as Dragged) : null
}
