'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { useToast } from '@/components/ui/toast'
import type { PieceAbilities } from '@/lib/data/submissions/submission-view'

interface Props {
  id: string
  abilities: PieceAbilities
  withdraw: (id: string) => Promise<{ ok: true } | { ok: false; error: ErrorFacts }>
}

/** What the author can do to a piece from its way: write on, or take it back. */
export function PieceActs({ id, abilities, withdraw }: Props) {
  const t = useTranslations('pieces')
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ErrorFacts | null>(null)
  const takeBack = async () => {
    setBusy(true)
    const answer = await ask(() => withdraw(id))
    setBusy(false)
    setError(answer.ok ? null : answer.error)
    if (answer.ok) toast({ text: t('withdrawn') })
  }
  return (
    <div className="flex flex-col gap-2">
      {abilities.edit && (
        <Link href={`/pieces/${id}/write`} className={buttonClass('primary')}>
          {t('goOn')}
        </Link>
      )}
      {abilities.withdraw && (
        <Button busy={busy} onClick={takeBack}>
          {t('withdraw')}
        </Button>
      )}
      {error && <ErrorNotice error={error} />}
    </div>
  )
}
