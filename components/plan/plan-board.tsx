'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { EmptyState } from '@/components/ui/empty-state'
import type { IssuePlan } from '@/lib/data/plan/plan-view'
import type { Do, PlanActions } from './plan-actions'
import { PlanPageCard } from './plan-page-card'
import { PlanPieces } from './plan-pieces'
import { SilentCounties } from './silent-counties'

/** The pages of an issue with their places, and the pieces that can fill them. */
export function PlanBoard({ plan, actions }: { plan: IssuePlan; actions: PlanActions }) {
  const t = useTranslations('plan')
  const [error, setError] = useState<ErrorFacts | null>(null)
  const [pending, start] = useTransition()
  const run: Do = (what) =>
    start(async () => {
      const answer = await ask(what)
      setError(answer.ok ? null : answer.error)
    })
  return (
    <div
      className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_16rem]"
      aria-busy={pending || undefined}
    >
      <section aria-label={t('toIssue')} className="min-w-0">
        {error && (
          <div className="mb-4">
            <ErrorNotice error={error} />
          </div>
        )}
        {plan.pages.length === 0 ? (
          <EmptyState title={t('noPages')}>{t('noPagesText')}</EmptyState>
        ) : (
          <ul className="grid gap-4 sm:grid-cols-2">
            {plan.pages.map((page) => (
              <PlanPageCard key={page.pageId} page={page} plan={plan} actions={actions} run={run} />
            ))}
          </ul>
        )}
      </section>
      <aside className="space-y-6 lg:sticky lg:top-4 lg:-mb-16 lg:self-start">
        <SilentCounties counties={plan.silentCounties} />
        {plan.open && <PlanPieces pieces={plan.pieces} />}
      </aside>
    </div>
  )
}
