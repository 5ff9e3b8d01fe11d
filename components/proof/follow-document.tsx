'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import { stream } from '@/components/editor/stream/follow-stream'

/** Shows the screen anew when somebody has edited the document or said something of it, and on coming back to it. */
export function FollowDocument({ documentId, version }: { documentId: string; version: number }) {
  const router = useRouter()
  const refresh = useEffectEvent(() => router.refresh())
  const newer = useEffectEvent((told: number) => told > version && router.refresh())
  useEffect(
    () =>
      stream().follow(documentId, {
        version: (told) => newer(told),
        standing: () => refresh(),
        suspects: () => {},
        presence: () => {},
        state: () => {},
      }),
    [documentId],
  )
  useEffect(() => {
    const back = () => document.visibilityState === 'visible' && refresh()
    document.addEventListener('visibilitychange', back)
    return () => document.removeEventListener('visibilitychange', back)
  }, [])
  return null
}
