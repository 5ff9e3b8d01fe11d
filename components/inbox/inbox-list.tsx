'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import type { Inbox, InboxFilter, OpenPage } from '@/lib/data/inbox/inbox-view'
import type { Act } from './acts'
import { ActBar } from './act-bar'
import { ActResults } from './act-results'
import { AlikeDialog, type FindAlike } from './alike-dialog'
import { InboxKeys } from './inbox-keys'
import { InboxRow } from './inbox-row'
import { PageTargets } from './page-targets'
import { PlaceDialog } from './place-dialog'
import { ReasonDialog } from './reason-dialog'
import { useActs } from './use-acts'
import { useHeldStill } from './use-held-still'

interface Props {
  inbox: Inbox
  filter: InboxFilter
  pages: readonly OpenPage[]
  /** When the list was made: waiting times count to it. */
  now: Date
  actions: { act: Act; findAlike: FindAlike }
}

/** The pieces, what can be done to them, and the pages that they can go to. */
export function InboxList({ filter, actions, ...newest }: Props) {
  const t = useTranslations('inbox')
  const { shown, hold, letGo } = useHeldStill(newest)
  const { inbox, pages, now } = shown
  const { pieces } = inbox
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState(0)
  const [alikeOf, setAlikeOf] = useState<string | null>(null)
  const acts = useActs(actions.act)
  const current = pieces[Math.min(at, pieces.length - 1)] ?? null
  // What went on to another part of the inbox is chosen no more.
  const selected = pieces.filter(({ submissionId }) => chosen.has(submissionId))
  const targets = selected.length > 0 ? selected : current ? [current] : []

  const choose = (submissionId: string) =>
    setChosen((all) => {
      const next = new Set(all)
      if (!next.delete(submissionId)) next.add(submissionId)
      return next
    })
  const begin: React.ComponentProps<typeof ActBar>['onAct'] = (act, ids) =>
    acts.begin({ act, submissionIds: ids ?? targets.map(({ submissionId }) => submissionId) })
  const dropOn = (pageId: string, submissionIds: string[]) =>
    acts.run({ act: 'place', submissionIds }, { pageId })

  return (
    <div className="mt-5 grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_15rem]">
      <section aria-label={t('list')} className="min-w-0">
        {acts.results && <ActResults results={acts.results} onClose={acts.forget} />}
        <InboxKeys
          pieces={pieces}
          at={at}
          onMove={setAt}
          onChoose={() => current && choose(current.submissionId)}
          onAct={begin}
          onAlike={() => current?.alike && setAlikeOf(current.submissionId)}
        />
        {pieces.length === 0 ? (
          <EmptyState title={t(`empty.${filter.tab === 'waiting' ? 'waiting' : 'other'}`)}>
            {t(`empty.${filter.tab === 'waiting' ? 'waitingText' : 'otherText'}`)}
          </EmptyState>
        ) : (
          <>
            <ActBar
              targets={targets}
              selected={selected.length}
              all={pieces.length}
              onAct={begin}
              onChooseAll={() => setChosen(new Set(pieces.map(({ submissionId }) => submissionId)))}
              onChooseNone={() => setChosen(new Set())}
            />
            <ol onDragStart={hold} onDragEnd={letGo}>
              {pieces.map((piece, i) => (
                <InboxRow
                  key={piece.submissionId}
                  piece={piece}
                  asksForm={inbox.asksForm}
                  now={now}
                  current={piece === current}
                  chosen={chosen.has(piece.submissionId)}
                  showState={filter.tab === 'all'}
                  dragged={
                    chosen.has(piece.submissionId)
                      ? selected.map(({ submissionId }) => submissionId)
                      : [piece.submissionId]
                  }
                  onEnter={() => setAt(i)}
                  onChoose={() => choose(piece.submissionId)}
                  onAlike={() => setAlikeOf(piece.submissionId)}
                />
              ))}
            </ol>
            {inbox.found > pieces.length && (
              <p className="mt-3 text-sm text-muted">
                {t('more', { shown: pieces.length, found: inbox.found })}
              </p>
            )}
          </>
        )}
      </section>
      <PageTargets pages={pages} pending={acts.pending} onDrop={dropOn} />
      {acts.question &&
        (acts.question.act === 'place' ? (
          <PlaceDialog
            question={acts.question}
            pages={pages}
            error={acts.error}
            pending={acts.pending}
            onAnswer={(pageId) => acts.question && acts.run(acts.question, { pageId })}
            onLeave={acts.leave}
          />
        ) : (
          <ReasonDialog
            question={acts.question}
            error={acts.error}
            pending={acts.pending}
            onAnswer={(note) => acts.question && acts.run(acts.question, { note })}
            onLeave={acts.leave}
          />
        ))}
      {alikeOf && (
        <AlikeDialog submissionId={alikeOf} find={actions.findAlike} onLeave={() => setAlikeOf(null)} />
      )}
    </div>
  )
}
