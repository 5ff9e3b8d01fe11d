import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { KeyHint } from '@/components/ui/key-hint'
import type { InboxAct } from '@/lib/data/inbox/act-on-submissions'
import type { InboxPiece } from '@/lib/data/inbox/inbox-view'
import { canAct, INBOX_ACTS } from './acts'

interface Props {
  /** What the acts are done to: the chosen pieces, or the current one. */
  targets: readonly InboxPiece[]
  selected: number
  all: number
  onAct: (act: InboxAct, submissionIds?: string[]) => void
  onChooseAll: () => void
  onChooseNone: () => void
}

/** What can be done to the pieces that are chosen, or to the one under the cursor. */
export function ActBar({ targets, selected, all, onAct, onChooseAll, onChooseNone }: Props) {
  const t = useTranslations('inbox')
  return (
    <div className="sticky top-0 z-10 border-b border-ink bg-paper py-2">
      <div role="group" aria-label={t('acts.label')} className="flex flex-wrap items-center gap-1.5">
        {INBOX_ACTS.map(({ act, key }) => {
          const possible = targets.filter(({ state }) => canAct(state, act))
          return (
            <Button
              key={act}
              size="sm"
              kind={act === 'take' ? 'primary' : 'secondary'}
              // Stays in the tab order: it is there for the next piece.
              aria-disabled={possible.length === 0}
              onClick={() =>
                possible.length > 0 &&
                onAct(
                  act,
                  possible.map(({ submissionId }) => submissionId),
                )
              }
            >
              {t(`acts.name.${act}`)} <KeyHint>{key.toUpperCase()}</KeyHint>
            </Button>
          )
        })}
        <span className="ml-auto flex items-center gap-2 text-sm">
          <span className="text-muted" aria-live="polite">
            {selected > 0 ? t('chosen', { count: selected }) : t('current')}
          </span>
          <Button size="sm" kind="quiet" onClick={selected > 0 ? onChooseNone : onChooseAll}>
            {selected > 0 ? t('chooseNone') : t('chooseAll', { count: all })}
          </Button>
        </span>
      </div>
    </div>
  )
}
