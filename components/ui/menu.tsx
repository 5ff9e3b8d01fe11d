'use client'

import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cx } from './cx'
import './style-nonce'

const ITEM =
  'flex w-full items-center justify-between gap-6 rounded px-2.5 py-1.5 text-left outline-none select-none ' +
  'data-highlighted:bg-ink/8 data-disabled:text-muted'

const CONTENT =
  'z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-y-auto rounded-md border border-line bg-sheet p-1 text-ink shadow-over'

export function Menu({
  trigger,
  label,
  onClosed,
  children,
}: {
  trigger: ReactNode
  label: string
  /** When it has closed. True: it has put the focus where it belongs, the trigger does not get it. */
  onClosed?: () => boolean
  children: ReactNode
}) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            if (onClosed?.()) event.preventDefault()
          }}
          className={CONTENT}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

interface MenuItemProps {
  onSelect?: () => void
  disabled?: boolean
  /** Render the only child (a link, say) as the item. */
  asChild?: boolean
  children: ReactNode
}

export function MenuItem({ children, ...props }: MenuItemProps) {
  return (
    <Radix.Item {...props} className={ITEM}>
      {children}
    </Radix.Item>
  )
}

/** Items behind one line, opened to its side. */
export function MenuSub({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Radix.Sub>
      <Radix.SubTrigger className={cx(ITEM, 'data-[state=open]:bg-ink/8')}>
        {label} <span aria-hidden>›</span>
      </Radix.SubTrigger>
      <Radix.Portal>
        <Radix.SubContent collisionPadding={8} className={CONTENT}>
          {children}
        </Radix.SubContent>
      </Radix.Portal>
    </Radix.Sub>
  )
}

export function MenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-line" />
}
