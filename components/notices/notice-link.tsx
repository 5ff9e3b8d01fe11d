'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'

interface Props {
  id: string
  href: string
  read: boolean
  markRead: (noticeId: string) => Promise<void>
  children: ReactNode
}

/** Leads to what a notice is about; who follows it has read it. */
export function NoticeLink({ id, href, read, markRead, children }: Props) {
  return (
    <Link
      href={href}
      className="underline-offset-4 hover:underline"
      // Not waited for: the way there must not depend on it, and a notice that stays new does no harm.
      onClick={() => void (read || markRead(id).catch(() => undefined))}
    >
      {children}
    </Link>
  )
}
