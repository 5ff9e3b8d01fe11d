'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { MatchActions } from './match-actions'

/** Says that a piece is one with a printed article, and takes that back. */
export function MatchedNotice({ submissionId, undo }: { submissionId: string; undo: MatchActions['undo'] }) {
  const t = useTranslations('matches')
  const [error, setError] = useState<ErrorFacts | null>(null)
  const [pending, start] = useTransition()
  const takeBack = () =>
    start(async () => {
      const answer = await ask(() => undo({ submissionId }))
      setError(answer.ok ? null : answer.error)
    })
  return (
    <Notice className="mb-5" title={t('matched')}>
      <p className="max-w-prose text-sm text-muted">{t('matchedText')}</p>
      {error && <ErrorNotice error={error} />}
      <Button size="sm" className="mt-2" busy={pending} onClick={takeBack}>
        {t('unmatch')}
      </Button>
    </Notice>
  )
}
