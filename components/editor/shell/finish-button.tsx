'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import type { PageStanding } from '@/lib/data/pages/page-view'
import { keyLabel } from '../commands/key-label'
import { useDesk } from '../desk'
import { showArticle, showBlock } from '../page/show'
import type { PageActions } from '../page-actions'
import { BlockerLinks } from './blocker-links'

/** 完成校正: everything saved first, then the page is marked ready, or what stands in the way is told. */
export function FinishButton({ actions, standing, onStanding }: Props) {
  const t = useTranslations('workbench.finish')
  const { sync, editor, ui, keys } = useDesk()
  const { chord } = keys.of('finish')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ErrorFacts | null>(null)

  const act = async (run: () => ReturnType<PageActions['markReady']>) => {
    setBusy(true)
    const answer = await run()
    setBusy(false)
    if (answer.ok) onStanding(answer.value)
    else setError(answer.error)
  }
  const finish = () =>
    act(async () => {
      if (!(await sync.flush())) return { ok: false, error: { code: 'not-saved-yet', values: {} } }
      // The hash of what the server holds now, which after the flush is what is shown.
      const now = await actions.standing()
      if (!now.ok) return now
      onStanding(now.value)
      if (now.value.version !== sync.status.get().version)
        return { ok: false, error: { code: 'page-changed', values: {} } }
      return actions.markReady(now.value.hash)
    })
  const onAsked = useEffectEvent(() => {
    if (!ui.get().finishing) return
    ui.set({ finishing: false })
    if (!busy && standing.state === 'correcting') void finish()
  })
  useEffect(() => ui.subscribe(() => onAsked()), [ui])

  const { state } = standing
  return (
    <>
      {state === 'correcting' && (
        <Button kind="primary" size="sm" busy={busy} onClick={finish} data-testid="finish">
          {t('finish')}{' '}
          <span className="wb-chord" aria-hidden>
            {chord && keyLabel(chord)}
          </span>
        </Button>
      )}
      {state !== 'correcting' && (
        <span className="wb-pill" data-tone="good" data-testid="page-state">
          {t(state, { name: (state === 'signed' ? standing.approval : standing.ready)?.name ?? '' })}
        </span>
      )}
      {state === 'ready' && standing.abilities.withdrawReady && (
        <Button size="sm" busy={busy} onClick={() => act(actions.withdrawReady)}>
          {t('withdraw')}
        </Button>
      )}
      <Dialog
        title={t('notYet')}
        closeLabel={t('close')}
        open={error !== null}
        onOpenChange={(open) => !open && setError(null)}
      >
        {error?.blockers?.length ? (
          <BlockerLinks
            blockers={error.blockers}
            onGo={(blocker) => {
              setError(null)
              if (blocker.blockId) showBlock(editor, blocker.blockId)
              else if (blocker.articleId) showArticle(editor, blocker.articleId)
            }}
          />
        ) : (
          error && <ErrorNotice error={error} />
        )}
        <DialogFoot leave={t('close')} className="mt-4" />
      </Dialog>
    </>
  )
}

interface Props {
  actions: PageActions
  standing: PageStanding
  onStanding: (standing: PageStanding) => void
}
