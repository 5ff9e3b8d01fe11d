'use client'

import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '../desk'
import { useStore } from '../store'
import { caretBox } from './caret-box'

/** The caret in command mode: the browser draws none where nothing can be written. */
export function OwnCaret() {
  const { editor, ui } = useDesk()
  const shown = useStore(ui, (now) => now.mode === 'command')
  const layer = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number; height: number } | null>(null)

  useEffect(() => {
    if (!shown) return
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const draw = () => {
      const { head, empty } = editor.state.selection
      setPlace(layer.current && empty ? caretBox(editor.view, head, layer.current) : null)
    }
    const soon = () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      // After the frame: to ask where it is would lay the page out twice.
      frame = requestAnimationFrame(() => (timer = setTimeout(draw)))
    }
    const onTransaction = ({ transaction }: { transaction: Transaction }) => {
      if (transaction.docChanged || transaction.selectionSet) soon()
    }
    soon()
    editor.on('transaction', onTransaction)
    const observer = new ResizeObserver(soon)
    observer.observe(editor.view.dom)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      editor.off('transaction', onTransaction)
      observer.disconnect()
    }
  }, [editor, shown])

  return (
    <div ref={layer} className="wb-carets" aria-hidden>
      {shown && place && <i className="wb-own-caret" style={place} data-testid="own-caret" />}
    </div>
  )
}
