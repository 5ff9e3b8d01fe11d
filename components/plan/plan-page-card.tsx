'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { BlockerList } from '@/components/errors/blocker-list'
import { pieceAddress } from '@/components/inbox/inbox-address'
import { workAddress } from '@/components/pages/page-address'
import { PageStateBadge } from '@/components/pages/page-state-badge'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import type { IssuePlan, PlanPage } from '@/lib/data/plan/plan-view'
import { AddSlotForm } from './add-slot-form'
import { DropPlace } from './drop-place'
import type { Do, PlanActions } from './plan-actions'
import { SlotRow } from './slot-row'

interface Props {
  page: PlanPage
  plan: IssuePlan
  actions: PlanActions
  run: Do
}

/** One page of the plan: who has it in hand, what is missing, and its places. */
export function PlanPageCard({ page, plan, actions, run }: Props) {
  const t = useTranslations('plan')
  const pages = useTranslations('pages')
  const { pageId, number, name, slots, holder, abilities } = page
  return (
    <li
      aria-label={pages('title', { number, name })}
      className="flex flex-col rounded-sm border border-line bg-sheet p-4 shadow-sheet"
    >
      <div className="flex items-center justify-between gap-2 border-b border-ink pb-2">
        <h2 className="tabular font-semibold">{pages('title', { number, name })}</h2>
        <span className="flex gap-1.5">
          {!page.imported && <Badge>{t('planned')}</Badge>}
          <PageStateBadge state={page.state} />
        </span>
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <span>{pages('articles', { count: page.articles })}</span>
        {holder && <span>{t('heldBy', { name: holder.name })}</span>}
        {abilities.take && (
          <Button size="sm" kind="quiet" onClick={() => run(() => actions.takePage({ pageId }))}>
            {t('take')}
          </Button>
        )}
        {abilities.release && (
          <Button size="sm" kind="quiet" onClick={() => run(() => actions.releasePage({ pageId }))}>
            {t('release')}
          </Button>
        )}
        <Link href={workAddress(plan.date, number)} className={buttonClass('quiet', 'sm', 'ml-auto')}>
          {t('toWork')}
        </Link>
      </div>
      {page.blockers.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="cursor-pointer">{t('missing', { count: page.blockers.length })}</summary>
          <BlockerList blockers={page.blockers} />
        </details>
      )}
      <h3 className="eyebrow mt-3">{t('slots')}</h3>
      {slots.length === 0 && <p className="text-sm text-muted">{t('noSlots')}</p>}
      <ol>
        {slots.map((slot, index) => (
          <SlotRow key={slot.id} {...{ slot, index, page, plan, actions, run }} />
        ))}
      </ol>
      {page.loose.length > 0 && (
        <>
          <h3 className="eyebrow mt-3">{t('loose')}</h3>
          <ul className="text-sm">
            {page.loose.map(({ submissionId, headline, author }) => (
              <li key={submissionId} className="py-0.5">
                <Link
                  href={pieceAddress(submissionId)}
                  className="font-serif underline-offset-4 hover:underline"
                >
                  {headline || t('noHeadline')}
                </Link>{' '}
                <span className="text-muted">{author}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.open && (
        <DropPlace
          // Behind the last place: where a dragged place comes to stand at the end.
          className="mt-auto pt-3"
          onDrop={(dropped) =>
            dropped.kind === 'slot' &&
            run(() => actions.moveSlot({ slotId: dropped.slotId, pageId, index: slots.length }))
          }
        >
          <AddSlotForm pageId={pageId} number={number} action={actions.addSlot} />
        </DropPlace>
      )}
    </li>
  )
}
