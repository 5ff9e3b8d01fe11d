import type { ReactNode } from 'react'
import { cx } from './cx'

const TONES = {
  plain: 'border-line bg-sheet text-muted',
  note: 'border-transparent bg-note-wash text-note',
  good: 'border-transparent bg-good-wash text-good',
  warn: 'border-transparent bg-warn-wash text-warn',
  seal: 'border-seal/50 bg-seal-wash text-seal',
} as const

export type Tone = keyof typeof TONES

/** A word on a state. The word says it; the colour only helps. */
export function Badge({
  tone = 'plain',
  className,
  children,
}: {
  tone?: Tone
  className?: string
  children: ReactNode
}) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 rounded border px-1.5 py-px text-[0.8125rem] leading-5 whitespace-nowrap',
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  )
}
