'use client'

import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'
import { cx } from './cx'

interface Props {
  /** What the button says that leaves things as they are. */
  leave: string
  className?: string
  /** Has the focus at first: before what cannot be undone, so that Enter does not do it. */
  leaveFocused?: boolean
  /** The acts, the main one first. */
  children?: ReactNode
}

/** How every dialog ends: what it does, and beside it a button that leaves, for those who look for one there. */
export function DialogFoot({ leave, className, leaveFocused = false, children }: Props) {
  return (
    <div className={cx('flex flex-wrap gap-2', className)}>
      {children}
      <Radix.Close asChild>
        <Button autoFocus={leaveFocused}>{leave}</Button>
      </Radix.Close>
    </div>
  )
}
