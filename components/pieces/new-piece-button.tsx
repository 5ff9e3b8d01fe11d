'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'

type Begun = { ok: false; error: ErrorFacts } | undefined

/** 写稿件: begins a piece; where that fails it says why in its place. */
export function NewPieceButton({ action }: { action: () => Promise<Begun> }) {
  const t = useTranslations('pieces')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ErrorFacts | null>(null)
  const begin = async () => {
    setBusy(true)
    const answer = await ask(action)
    setBusy(false)
    setError(answer && !answer.ok ? answer.error : null)
  }
  return (
    <div className="flex flex-col gap-2">
      <Button kind="primary" busy={busy} onClick={begin}>
        {t('new')}
      </Button>
      {error && <ErrorNotice error={error} />}
    </div>
  )
}
