'use client'

import { useEffect, useRef, useState, type CSSProperties } from 'react'
import { useDesk } from '../desk'
import { useStore } from '../store'
import type { Presence } from '../stream/stream-types'
import { caretBox } from './caret-box'

interface Drawn {
  id: string
  name: string
  hue: number
  left: number
  top: number
  height: number
}

/**
 * Colleagues' carets with their names, in a layer over the text: an element inside it, however
 * positioned, doubles Chinese punctuation on Windows while an input method composes.
 */
export function CaretLayer() {
  const { editor, people, page } = useDesk()
  const others = useStore(people, (now) => now.others)
  const outline = useStore(page, (now) => now.outline)
  const layer = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<Drawn[]>([])

  useEffect(() => {
    const box = layer.current
    if (!box) return
    const draw = () => setDrawn(others.flatMap((one) => place(one, box)))
    const place = (one: Presence, inside: HTMLElement): Drawn[] => {
      const size = editor.state.doc.content.size
      const hue = [...one.userId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 8
      return [
        {
          id: one.clientId,
          name: one.name,
          hue,
          ...caretBox(editor.view, Math.min(one.head, size), inside),
        },
      ]
    }
    const frame = requestAnimationFrame(draw)
    const observer = new ResizeObserver(draw)
    observer.observe(editor.view.dom)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [editor, others, outline])

  return (
    <div ref={layer} className="wb-carets" aria-hidden>
      {drawn.map(({ id, name, hue, left, top, height }) => (
        <span
          key={id}
          className="wb-caret"
          data-testid="colleague-caret"
          style={{ left, top, height, '--wb-person': `var(--article-${hue})` } as CSSProperties}
        >
          <b>{name}</b>
        </span>
      ))}
    </div>
  )
}
