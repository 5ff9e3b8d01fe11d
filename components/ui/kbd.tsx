import type { ReactNode } from 'react'

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-5 rounded border border-b-2 border-line-strong/50 bg-sheet px-1 text-center font-sans text-xs leading-[1.125rem] text-ink">
      {children}
    </kbd>
  )
}
