'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { SaveState } from '@/components/editor/sync/sync-status'
import { useStore } from '@/components/editor/store'
import { Badge, type Tone } from '@/components/ui/badge'
import { usePieceDesk } from './piece-desk'
import { SubmitButton } from './submit-button'
import { wordCount } from './word-count'

const TONE: Record<SaveState, Tone> = {
  saved: 'good',
  saving: 'plain',
  offline: 'warn',
  'signed-out': 'seal',
  compare: 'seal',
  refused: 'seal',
  'read-only': 'plain',
}

/** The way back, what is saved, how long the text is, and handing it in. */
export function WriteHeader() {
  const t = useTranslations('pieces.write')
  const { sync, page } = usePieceDesk()
  const save = useStore(sync.status, (now) => now.save)
  const count = useStore(page, (now) => wordCount(now.outline))
  return (
    <header className="piece-head">
      <Link href="/pieces" aria-label={t('back')} className="-ml-2 px-2 py-2 text-xl leading-none">
        <span aria-hidden>‹</span>
      </Link>
      <h1 className="sr-only">{t('title')}</h1>
      <span role="status" data-testid="save-state" data-save={save}>
        <Badge tone={TONE[save]}>{t(`save.${save}`)}</Badge>
      </span>
      <span className="tabular ml-auto text-sm whitespace-nowrap text-muted" data-testid="word-count">
        {t('words', { count })}
      </span>
      <SubmitButton />
    </header>
  )
}
