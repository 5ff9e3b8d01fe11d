import { cx } from './cx'

interface ProgressProps {
  /** What is under way. */
  label: string
  /** 0 to 1; nothing where it is not known how far it is. */
  value?: number
  className?: string
}

/** The platform's own bar: its width needs no inline style, which the desk's CSP refuses. */
export function Progress({ label, value, className }: ProgressProps) {
  return (
    <progress
      aria-label={label}
      value={value}
      max={1}
      className={cx(
        'block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line',
        '[&::-moz-progress-bar]:bg-good [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-good',
        value === undefined && 'animate-pulse',
        className,
      )}
    />
  )
}
