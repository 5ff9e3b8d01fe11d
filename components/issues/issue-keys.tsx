'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useKeyGroup } from '@/components/ui/key-help'
import { useShortcut } from '@/components/ui/use-shortcut'

/** The keys of an issue's screen. */
export function IssueKeys({ importHref }: { importHref: string }) {
  const t = useTranslations('issues')
  const router = useRouter()
  useShortcut('i', () => router.push(importHref))
  useKeyGroup(useMemo(() => ({ title: t('thisIssue'), keys: [{ keys: ['I'], label: t('import') }] }), [t]))
  return null
}
