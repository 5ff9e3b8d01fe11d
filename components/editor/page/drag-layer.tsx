'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, type DragEvent } from 'react'
import { useDesk } from '../desk'
import { useStore } from '../store'
import { NO_DRAG, putDragged } from './drag-data'
import { touchDrag } from './touch-drag'

interface Hovered {
  id: string
  top: number
  left: number
}

/**
 * The handle beside the block under the pointer, or that a finger tapped, and the line where what is dragged
 * would be dropped. Both lie over the text: an element inside it would be in an input method's way. With the
 * keyboard the same is done by the commands that move blocks.
 */
export function DragLayer() {
  const t = useTranslations('workbench')
  const { editor, drop, work } = useDesk()
  const { kind, gap } = useStore(drop, (now) => now)
  const [hovered, setHovered] = useState<Hovered | null>(null)

  useEffect(() => {
    const { dom } = editor.view
    const onMove = ({ target, buttons, clientY }: MouseEvent) => {
      if (buttons !== 0 || !work.abilities.edit) return
      // On the way to the handle the pointer crosses the margin: the block at the same height counts.
      const blocks = (target as HTMLElement)
        .closest('[data-article-id]')
        ?.querySelectorAll<HTMLElement>('[data-role]')
      const block = [...(blocks ?? [])].findLast((one) => one.getBoundingClientRect().top <= clientY)
      if (!block) return
      const origin = dom.getBoundingClientRect()
      const box = block.getBoundingClientRect()
      const id = JSON.parse(block.dataset.id ?? 'null') as string | null
      if (id) setHovered({ id, top: box.top - origin.top, left: box.left - origin.left })
    }
    // Never under a drag: with its source gone the browser would not say how it ended.
    const hide = () => drop.get().kind === null && setHovered(null)
    dom.addEventListener('mousemove', onMove)
    editor.on('update', hide)
    return () => {
      dom.removeEventListener('mousemove', onMove)
      editor.off('update', hide)
    }
  }, [editor, drop, work])

  const begin = (event: DragEvent, id: string) => {
    const block = editor.view.dom.querySelector(`[data-id=${JSON.stringify(JSON.stringify(id))}]`)
    putDragged(event.nativeEvent, { kind: 'block', id }, block)
    drop.set({ kind: 'block' })
  }
  return (
    <div className="wb-drags" data-dragging={kind ?? undefined} aria-hidden>
      {hovered && (
        <span
          className="wb-drag-handle"
          style={{ top: hovered.top, left: hovered.left }}
          title={t('dragBlock')}
          draggable
          data-testid="drag-block"
          onDragStart={(event) => begin(event, hovered.id)}
          onPointerDown={({ nativeEvent }) =>
            touchDrag(nativeEvent, { kind: 'block', id: hovered.id }, editor.view, drop)
          }
          onDragEnd={() => drop.set(NO_DRAG)}
        >
          ⠿
        </span>
      )}
      {gap && (
        <i
          className="wb-drop-line"
          style={{ top: gap.top, left: gap.left, width: gap.width }}
          data-testid="drop-line"
        />
      )}
    </div>
  )
}
