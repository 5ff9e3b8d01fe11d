'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { KeyHint } from '@/components/ui/key-hint'
import { useKeyGroup } from '@/components/ui/key-help'
import { useShortcut } from '@/components/ui/use-shortcut'
import type { InboxAct } from '@/lib/data/inbox/act-on-submissions'
import type { InboxPiece, OpenPage } from '@/lib/data/inbox/inbox-view'
import { ActResults } from './act-results'
import { canAct, INBOX_ACTS, type Act } from './acts'
import { PlaceDialog } from './place-dialog'
import { ReasonDialog } from './reason-dialog'
import { useActs } from './use-acts'

interface Props {
  piece: InboxPiece
  pages: readonly OpenPage[]
  act: Act
}

/** What can be done to one piece, by button and key. */
export function PieceActs({ piece, pages, act }: Props) {
  const t = useTranslations('inbox')
  const acts = useActs(act)
  const possible = INBOX_ACTS.filter((one) => canAct(piece.state, one.act))
  const begin = (one: InboxAct) => acts.begin({ act: one, submissionIds: [piece.submissionId] })
  useKeyGroup(
    useMemo(
      () => ({
        title: t('title'),
        keys: INBOX_ACTS.map(({ act: one, key }) => ({
          keys: [key.toUpperCase()],
          label: t(`acts.name.${one}`),
        })),
      }),
      [t],
    ),
  )
  return (
    <>
      {acts.results && <ActResults results={acts.results} onClose={acts.forget} />}
      <div role="group" aria-label={t('acts.label')} className="mb-5 flex flex-wrap gap-1.5">
        {possible.map(({ act: one, key }) => (
          <Button
            key={one}
            size="sm"
            kind={one === 'take' ? 'primary' : 'secondary'}
            aria-disabled={acts.pending}
            onClick={() => begin(one)}
          >
            <ActKey name={key} run={() => begin(one)} />
            {t(`acts.name.${one}`)} <KeyHint>{key.toUpperCase()}</KeyHint>
          </Button>
        ))}
      </div>
      {acts.question?.act === 'place' && (
        <PlaceDialog
          question={acts.question}
          pages={pages}
          error={acts.error}
          pending={acts.pending}
          onAnswer={(pageId) => acts.question && acts.run(acts.question, { pageId })}
          onLeave={acts.leave}
        />
      )}
      {acts.question && acts.question.act !== 'place' && (
        <ReasonDialog
          question={acts.question}
          error={acts.error}
          pending={acts.pending}
          onAnswer={(note) => acts.question && acts.run(acts.question, { note })}
          onLeave={acts.leave}
        />
      )}
    </>
  )
}

function ActKey({ name, run }: { name: string; run: () => void }) {
  useShortcut(name, run)
  return null
}
