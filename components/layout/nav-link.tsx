'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { cx } from '@/components/ui/cx'

/** A link of the navigation; it stands out at its address, and at and below `also`. */
export function NavLink({
  href,
  also = href,
  children,
}: {
  href: string
  also?: string
  children: ReactNode
}) {
  const path = usePathname()
  const here = path === href || path === also || path.startsWith(`${also}/`)
  const link = useRef<HTMLAnchorElement>(null)
  // On a phone the navigation is wider than the screen.
  useEffect(() => {
    if (here) link.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [here])
  return (
    <Link
      ref={link}
      href={href}
      aria-current={here ? 'page' : undefined}
      className={cx(
        'border-y-2 border-t-transparent py-0.5 whitespace-nowrap',
        here ? 'border-b-ink font-semibold' : 'border-b-transparent text-muted hover:text-ink',
      )}
    >
      {children}
    </Link>
  )
}
