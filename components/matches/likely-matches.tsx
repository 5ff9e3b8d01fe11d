'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { LikelyMatch } from '@/lib/data/alike/list-matches'
import type { MatchActions } from './match-actions'

interface Props {
  matches: readonly LikelyMatch[]
  actions: MatchActions
}

/** Printed articles that are likely submissions: an editor says whether the two are one. */
export function LikelyMatches({ matches, actions }: Props) {
  const t = useTranslations('matches')
  const toast = useToast()
  const [error, setError] = useState<ErrorFacts | null>(null)
  const [pending, start] = useTransition()
  const undo = (submissionId: string) =>
    start(async () => {
      const answer = await ask(() => actions.undo({ submissionId }))
      setError(answer.ok ? null : answer.error)
      if (answer.ok) toast({ text: t('undone') })
    })
  const decide = (act: 'confirm' | 'refuse', { submissionId, articleId }: LikelyMatch) =>
    start(async () => {
      const answer = await ask(() => actions[act]({ submissionId, articleId }))
      setError(answer.ok ? null : answer.error)
      if (!answer.ok) return
      if (act === 'refuse') toast({ text: t('refused') })
      else toast({ text: t('confirmed'), action: { label: t('undo'), onSelect: () => undo(submissionId) } })
    })
  if (matches.length === 0 && !error) return null
  return (
    <section
      aria-labelledby="likely-matches"
      className="mb-6 rounded-md border border-note/40 bg-note-wash px-4 py-3"
    >
      <h2 id="likely-matches" className="font-serif text-lg font-semibold">
        {t('title')}
      </h2>
      <p className="max-w-prose text-sm text-muted">{t('text')}</p>
      {error && <ErrorNotice error={error} />}
      <ul>
        {matches.map((match) => (
          <Likely
            key={`${match.submissionId} ${match.articleId}`}
            match={match}
            pending={pending}
            onDecide={(act) => decide(act, match)}
          />
        ))}
      </ul>
    </section>
  )
}

function Likely({
  match,
  pending,
  onDecide,
}: {
  match: LikelyMatch
  pending: boolean
  onDecide: (act: 'confirm' | 'refuse') => void
}) {
  const t = useTranslations('matches')
  const format = useFormatter()
  const { headline, printedHeadline, author, submittedAt, date, pageNumber } = match
  const at = submittedAt ? format.dateTime(submittedAt, { dateStyle: 'medium' }) : ''
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2 first-of-type:mt-2">
      <div className="min-w-0 grow">
        <p className="font-serif font-semibold">
          {t('sent', { headline: headline || t('noHeadline'), author, at })}
        </p>
        <p className="font-serif">
          {t('printed', { headline: printedHeadline || t('noHeadline') })}{' '}
          <span className="font-sans text-sm text-muted">{t('onPage', { date, number: pageNumber })}</span>
        </p>
        <p className="mt-1 flex flex-wrap gap-1.5">
          <Badge tone="note">{t('share', { percent: Math.round(match.share * 100) })}</Badge>
          {match.sameHeadline && <Badge>{t('sameHeadline')}</Badge>}
          {match.sameContributor && <Badge>{t('sameContributor')}</Badge>}
        </p>
      </div>
      <span className="flex gap-2">
        <Button size="sm" kind="primary" busy={pending} onClick={() => onDecide('confirm')}>
          {t('confirm')}
        </Button>
        <Button size="sm" busy={pending} onClick={() => onDecide('refuse')}>
          {t('refuse')}
        </Button>
      </span>
    </li>
  )
}
