'use client'

import { useTranslations } from 'next-intl'
import { PieceStateBadge } from '@/components/inbox/piece-state-badge'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import type { PlanPiece } from '@/lib/data/plan/plan-view'

interface Props {
  label: string
  pieces: readonly PlanPiece[]
  onAnswer: (submissionId: string) => void
  onLeave: () => void
}

/** Asks which piece goes into a place, by arrow keys and Enter. */
export function FillSlotDialog({ label, pieces, onAnswer, onLeave }: Props) {
  const t = useTranslations('plan')
  const common = useTranslations('common')
  return (
    <Dialog
      title={t('fillTitle', { label })}
      description={pieces.length > 0 ? t('fillText') : t('noPieces')}
      closeLabel={common('close')}
      open
      onOpenChange={(open) => !open && onLeave()}
    >
      {pieces.length === 0 ? (
        <DialogFoot leave={common('close')} />
      ) : (
        <form
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault()
            onAnswer(String(new FormData(event.currentTarget).get('piece')))
          }}
        >
          <fieldset>
            <legend className="sr-only">{t('pieces')}</legend>
            {pieces.map(({ submissionId, headline, author, state }, i) => (
              <label
                key={submissionId}
                className="flex items-center gap-2.5 border-b border-line px-1 py-1.5 last:border-b-0 has-checked:bg-note-wash"
              >
                <input
                  type="radio"
                  name="piece"
                  value={submissionId}
                  required
                  defaultChecked={i === 0}
                  autoFocus={i === 0}
                  className="size-4 accent-ink"
                />
                <span className="grow font-serif">{headline || t('noHeadline')}</span>
                <span className="text-sm text-muted">{author}</span>
                <PieceStateBadge state={state} />
              </label>
            ))}
          </fieldset>
          <DialogFoot leave={common('cancel')}>
            <Button kind="primary" type="submit">
              {t('fill')}
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  )
}
