'use client'

import { createContext, use, type ReactNode } from 'react'

const Context = createContext<Record<string, string>>({})

/** Gives the screens under it the names of the paper's counties, where they have a code alone. */
export function CountyNames({ names, children }: { names: Record<string, string>; children: ReactNode }) {
  return <Context value={names}>{children}</Context>
}

/** What a county is called; of one from elsewhere the code. */
export function useCountyName(): (code: string) => string {
  const names = use(Context)
  return (code) => names[code] ?? code
}
