'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { useDesk } from '../desk'
import { collabState } from '@/lib/editor/collab/collab-plugin'
import { receiveSteps } from '@/lib/editor/collab/receive-steps'
import { documentDiff } from '@/lib/editor/document-diff'
import type { DocumentJson } from '@/lib/editor/document-json'
import { DiffView } from '../diff/diff-view'
import { replaceDocument } from '../page/replace-document'
import { useStore } from '../store'

/**
 * After a long absence: what one's own changes would do to the page as the others have left it, before
 * anything is pushed. Whichever is chosen, both texts are in the history.
 */
export function AbsenceChoice() {
  const t = useTranslations('workbench.sync')
  const { editor, sync } = useDesk()
  const [open, setOpen] = useState(true)
  const foreign = useStore(sync.status, (now) => now.foreign)
  const merged = useMemo(() => {
    const { version, unconfirmed } = collabState(editor.state)
    const steps = foreign?.steps ?? []
    const clientIds = foreign?.clientIds ?? []
    // It takes the own steps back, applies the others', and sets the own ones on top: all its stages are there.
    const tr = receiveSteps(editor.state, { version: version + steps.length, steps, clientIds }, '')
    const theirs = tr.docs[unconfirmed.length + steps.length] ?? tr.doc
    return { theirs, diffs: documentDiff(theirs.toJSON() as DocumentJson, tr.doc.toJSON() as DocumentJson) }
  }, [editor, foreign])

  const mine = () => sync.resume()
  const keepTheirs = () => {
    sync.resume()
    replaceDocument(editor, merged.theirs)
  }
  return (
    <>
      <div className="wb-banner" data-tone="bad" role="alert">
        <span>{t('absent', { count: foreign?.steps.length ?? 0 })}</span>
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
        <DiffView diffs={merged.diffs} />
        <div className="wb-row mt-4">
          <button type="button" className="wb-primary" onClick={mine}>
            {t('putMineOnTop')}
          </button>
          <button type="button" className="wb-button" onClick={keepTheirs}>
            {t('keepTheirs')}
          </button>
        </div>
      </Dialog>
    </>
  )
}
