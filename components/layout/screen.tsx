import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'

interface ScreenProps {
  title: ReactNode
  /** Over the title: where one is. */
  trail?: ReactNode
  /** Beside the title: what stands. */
  facts?: ReactNode
  /** What can be done here. */
  actions?: ReactNode
  /** How wide it may grow: a text to read or a few fields want less than a table. */
  width?: 'max-w-3xl' | 'max-w-4xl' | 'max-w-6xl'
  children: ReactNode
}

/** A screen of the desk with its title. */
export function Screen({ title, trail, facts, actions, width = 'max-w-6xl', children }: ScreenProps) {
  return (
    <main className={cx('mx-auto px-4 pt-6 pb-20 sm:px-6', width)}>
      {trail && <div className="mb-1 text-sm text-muted">{trail}</div>}
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <h1 className="font-serif text-2xl font-bold sm:text-3xl">{title}</h1>
          {facts && <div className="text-muted">{facts}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </main>
  )
}
