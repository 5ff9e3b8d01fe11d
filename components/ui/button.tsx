import type { ComponentProps } from 'react'
import { buttonClass, type ButtonKind, type ButtonSize } from './button-class'
import { Spinner } from './spinner'

interface ButtonProps extends ComponentProps<'button'> {
  kind?: ButtonKind
  size?: ButtonSize
  /** Its work is under way: it stays focusable and announces so, and does nothing. */
  busy?: boolean
}

export function Button({ kind, size, busy, className, children, onClick, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      aria-busy={busy || undefined}
      aria-disabled={busy || props['aria-disabled']}
      // A disabled button loses the focus; a busy one keeps it and swallows the second click.
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonClass(kind, size, className)}
    >
      {busy && <Spinner />}
      {children}
    </button>
  )
}
