'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ArticleChanges } from '@/components/proof/article-changes'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import type { HistoryEntry } from '@/lib/data/history/history-view'
import { documentDiff, type ArticleDiff } from '@/lib/editor/document-diff'
import type { DocumentJson } from '@/lib/editor/document-json'
import { useDesk } from '../desk'
import { replaceDocument } from '../page/replace-document'
import { HistoryRows } from './history-rows'
import { useHistory } from './use-history'

interface Shown {
  version: number
  content: DocumentJson
  diffs: ArticleDiff[]
}

/** The whole document's history; any earlier state can be compared with now, and set again as a new change. */
export function PageHistory() {
  const t = useTranslations('workbench.history')
  const { work, editor, ui } = useDesk()
  const address = `/api/documents/${work.documentId}`
  const { entries, failed, read } = useHistory<HistoryEntry>(`${address}/history`)
  const [shown, setShown] = useState<Shown | null>(null)

  const show = async ({ version }: HistoryEntry) => {
    const found = await read<DocumentJson>(`${address}/versions/${version}`)
    if (!found) return
    const content = found.value
    setShown({ version, content, diffs: documentDiff(content, editor.state.doc.toJSON() as DocumentJson) })
  }
  const restore = ({ version, content }: Shown) => {
    replaceDocument(editor, editor.schema.nodeFromJSON(content))
    ui.set({ said: t('restored', { version }) })
    setShown(null)
  }
  return (
    <>
      <HistoryRows entries={entries} failed={failed} onShow={(entry) => void show(entry)} />
      <Dialog
        title={t('at', { version: shown?.version ?? 0 })}
        description={t('since')}
        closeLabel={t('close')}
        open={shown !== null}
        onOpenChange={(open) => !open && setShown(null)}
        className="max-w-3xl"
      >
        {shown && <ArticleChanges articles={shown.diffs} />}
        <DialogFoot leave={t('close')} className="mt-4">
          {shown && shown.diffs.length > 0 && work.abilities.edit && (
            <Button kind="primary" onClick={() => restore(shown)}>
              {t('restore')}
            </Button>
          )}
        </DialogFoot>
      </Dialog>
    </>
  )
}
