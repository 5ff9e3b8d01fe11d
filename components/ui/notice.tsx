import type { ReactNode } from 'react'
import { cx } from './cx'

const TONES = {
  note: 'border-note/40 bg-note-wash',
  good: 'border-good/40 bg-good-wash',
  warn: 'border-warn/40 bg-warn-wash',
  problem: 'border-seal/50 bg-seal-wash',
} as const

interface NoticeProps {
  tone?: keyof typeof TONES
  title?: ReactNode
  className?: string
  children?: ReactNode
}

/** A message in its place on the page. A problem is read out at once, anything else when there is a pause. */
export function Notice({ tone = 'note', title, className, children }: NoticeProps) {
  return (
    <div
      role={tone === 'problem' ? 'alert' : 'status'}
      className={cx('rounded-md border px-4 py-3 text-ink', TONES[tone], className)}
    >
      {title && <p className="font-medium">{title}</p>}
      {children}
    </div>
  )
}
