'use client'

import { useState, type ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { carried, carriesPlan, type Carried } from './carry'

interface Props {
  onDrop: (dropped: Carried) => void
  className?: string
  children: ReactNode
}

/** Takes what is dropped on it, and shows that it would. */
export function DropPlace({ onDrop, className, children }: Props) {
  const [over, setOver] = useState(false)
  return (
    <div
      onDragOver={(event) => {
        if (!carriesPlan(event.dataTransfer)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const dropped = carried(event.dataTransfer)
        if (dropped) onDrop(dropped)
      }}
      className={cx(className, over && 'bg-note-wash outline-2 -outline-offset-2 outline-note')}
    >
      {children}
    </div>
  )
}
