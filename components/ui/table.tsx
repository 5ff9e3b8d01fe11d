import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'

/** A table with its name; wider than the screen it scrolls, also by keyboard. */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  )
}

export function Th({ className, ...props }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      {...props}
      className={cx(
        'border-b border-line-strong/60 px-2 py-1.5 text-sm font-medium whitespace-nowrap text-muted',
        className,
      )}
    />
  )
}

export function Td({ className, ...props }: ComponentProps<'td'>) {
  return <td {...props} className={cx('border-b border-line px-2 py-2 align-top', className)} />
}
