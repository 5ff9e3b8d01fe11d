'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useKeyGroup } from '@/components/ui/key-help'
import { useShortcut } from '@/components/ui/use-shortcut'

interface Props {
  /** Addresses of the queue, in its order. */
  addresses: readonly string[]
  /** The one that is open. */
  current: string | null
}

/** J opens the next one of the queue, K the one before. */
export function ReviewWalk({ addresses, current }: Props) {
  const t = useTranslations('reviews')
  const router = useRouter()
  const at = current === null ? -1 : addresses.indexOf(current)
  const go = (step: number) => {
    const next = addresses[at + step]
    if (next) router.push(next)
  }
  useShortcut('j', () => go(1))
  useShortcut('k', () => go(-1))
  useKeyGroup(
    useMemo(
      () => ({
        title: t('title'),
        keys: [
          { keys: ['J', 'K'], label: t('walk') },
          { keys: ['A'], label: t('approve.label') },
          { keys: ['R'], label: t('return.label') },
        ],
      }),
      [t],
    ),
  )
  return null
}
