'use client'

import { Dialog as Radix } from 'radix-ui'
import { useRef, type ReactNode } from 'react'
import { cx } from './cx'
import './style-nonce'

interface DialogProps {
  title: ReactNode
  description?: ReactNode
  /** What the cross says to a screen reader. */
  closeLabel: string
  trigger?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  className?: string
  children: ReactNode
}

/** A window over the page: keeps the focus inside, Esc closes it, the focus goes back. */
export function Dialog({
  title,
  description,
  closeLabel,
  trigger,
  open,
  onOpenChange,
  className,
  children,
}: DialogProps) {
  const before = useRef<Element | null>(null)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[rgb(20_16_10/0.5)]" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={() => {
            before.current = document.activeElement
          }}
          onCloseAutoFocus={(event) => {
            // Radix gives the focus to the trigger alone; a dialog that a key has opened has none.
            if (trigger) return
            event.preventDefault()
            if (before.current instanceof HTMLElement) before.current.focus()
          }}
          className={cx(
            'fixed inset-x-4 top-1/2 z-50 mx-auto max-h-[calc(100dvh-2rem)] max-w-lg -translate-y-1/2 overflow-y-auto rounded-lg border border-line bg-sheet p-6 text-ink shadow-over',
            className,
          )}
        >
          <Radix.Title className="pr-8 font-serif text-xl font-semibold">{title}</Radix.Title>
          {description && <Radix.Description className="mt-1 text-muted">{description}</Radix.Description>}
          <div className="mt-4">{children}</div>
          <Radix.Close
            aria-label={closeLabel}
            className="absolute top-4 right-4 size-8 rounded text-muted hover:bg-ink/8"
          >
            <span aria-hidden>✕</span>
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
