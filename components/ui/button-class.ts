import { cx } from './cx'

const BASE =
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap select-none ' +
  'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55'

const KINDS = {
  /** The one thing to do on a screen. */
  primary: 'bg-ink text-on-ink hover:bg-ink/85',
  secondary: 'border border-line-strong/60 bg-sheet text-ink hover:border-ink',
  quiet: 'text-ink hover:bg-ink/8',
  /** Final and on the record. */
  seal: 'bg-seal-fill text-on-seal hover:bg-seal-fill/90',
  /** Takes something away. */
  danger: 'border border-seal/60 bg-sheet text-seal hover:bg-seal-wash',
} as const

const SIZES = { sm: 'h-8 px-2.5 text-sm', md: 'h-10 px-4 text-[0.9375rem]', icon: 'size-9 text-sm' } as const

export type ButtonKind = keyof typeof KINDS
export type ButtonSize = keyof typeof SIZES

/** How a button looks; for links that look like one. */
export function buttonClass(kind: ButtonKind = 'secondary', size: ButtonSize = 'md', className?: string) {
  return cx(BASE, KINDS[kind], SIZES[size], className)
}
