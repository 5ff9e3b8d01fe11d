'use client'

import { Dialog as Radix } from 'radix-ui'
import { useLayoutEffect, type KeyboardEvent, type ReactNode } from 'react'
import { useDesk } from '../desk'
import { giveBackFocus } from '../page/give-back-focus'

interface Props {
  title: string
  open: boolean
  onClose: () => void
  /** When it is gone and the text has the focus again. */
  onClosed?: () => void
  children: ReactNode
}

/**
 * A field with a list over the page, there within the frame: what the library does for a modal dialog (locking the
 * page's scroll, taking the pointer from it) styles every element of a long page anew, twice, and takes longer
 * than all the rest. The layer behind it takes the pointer; of the keys, Tab alone could lead out.
 */
export function QuickDialog({ title, open, onClose, onClosed, children }: Props) {
  const { editor } = useDesk()
  useLayoutEffect(() => {
    const around = open ? editor.view.dom.closest('.wb') : null
    around?.setAttribute('aria-hidden', 'true')
    return () => around?.removeAttribute('aria-hidden')
  }, [editor, open])
  const stay = (event: KeyboardEvent) => event.key === 'Tab' && event.preventDefault()
  return (
    <Radix.Root open={open} modal={false} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <div className="wb-over" />
        <Radix.Content
          className="wb-dialog wb-palette"
          aria-describedby={undefined}
          aria-modal
          onKeyDown={stay}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // At once, and before what was chosen: that may want the focus elsewhere.
            giveBackFocus(editor)
            onClosed?.()
          }}
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
