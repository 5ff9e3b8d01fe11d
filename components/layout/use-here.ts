'use client'

import { usePathname, useSearchParams } from 'next/navigation'

/** The address shown, as a path of this site. */
export function useHere(): string {
  const query = useSearchParams().toString()
  return usePathname() + (query ? `?${query}` : '')
}
