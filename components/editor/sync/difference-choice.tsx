'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ArticleChanges } from '@/components/proof/article-changes'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import type { ArticleDiff } from '@/lib/editor/document-diff'
import { useTextDesk } from '../text-desk'

interface Props {
  /** What happened, for the bar that stays while nothing is chosen. */
  said: string
  diffs: readonly ArticleDiff[]
  /** What was written in places that are gone. */
  lost: string
  onMine: () => Promise<boolean>
  onTheirs: () => Promise<boolean>
}

/**
 * What one's own changes would do to the page as the others have left it, before anything is pushed. Whichever
 * is chosen, both texts are in the history.
 */
export function DifferenceChoice({ said, diffs, lost, onMine, onTheirs }: Props) {
  const t = useTranslations('workbench.sync')
  const { ui } = useTextDesk()
  const [open, setOpen] = useState(true)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  const choose = async (choice: () => Promise<boolean>, done: string) => {
    setBusy(true)
    const went = await choice()
    setBusy(false)
    setFailed(!went)
    // The window may be closed by now: the line at the bottom says it as well.
    ui.set({ said: went ? done : t('choiceFailed') })
  }
  return (
    <>
      <div className="wb-banner" data-tone="bad" role="alert">
        <span>{said}</span>
        <button type="button" className="wb-button" onClick={() => setOpen(true)}>
          {t('seeDifference')}
        </button>
      </div>
      <Dialog
        title={t('absentTitle')}
        description={t('absentText')}
        closeLabel={t('later')}
        open={open}
        onOpenChange={setOpen}
        className="max-w-3xl"
      >
        <ArticleChanges articles={diffs} />
        {lost && (
          <section className="mt-4">
            <h3 className="text-seal">{t('lostText')}</h3>
            <p className="font-serif whitespace-pre-line select-text">{lost}</p>
          </section>
        )}
        {failed && (
          <p role="alert" className="mt-4 text-seal">
            {t('choiceFailed')}
          </p>
        )}
        <DialogFoot leave={t('later')} className="mt-4">
          <Button kind="primary" busy={busy} onClick={() => void choose(onMine, t('mineOnTop'))}>
            {t('putMineOnTop')}
          </Button>
          <Button busy={busy} onClick={() => void choose(onTheirs, t('theirsKept'))}>
            {t('keepTheirs')}
          </Button>
        </DialogFoot>
      </Dialog>
    </>
  )
}
