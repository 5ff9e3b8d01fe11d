'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ArticleChanges } from '@/components/proof/article-changes'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import type { ArticleHistoryEntry } from '@/lib/data/history/history-view'
import { restoreArticle } from '@/lib/editor/commands/restore-article'
import { documentDiff } from '@/lib/editor/document-diff'
import type { ArticleJson, DocumentJson } from '@/lib/editor/document-json'
import { newId } from '@/lib/editor/new-id'
import { useDesk } from '../desk'
import { findArticle } from '../page/outline'
import { HistoryRows } from './history-rows'
import { useHistory } from './use-history'

interface Shown {
  before: ArticleJson | null
  after: ArticleJson | null
  now: ArticleJson | null
}

/** One article's history, on this page, on others it stood on, and in the submission it came as. */
export function ArticleHistory({ articleId }: { articleId: string }) {
  const t = useTranslations('workbench.history')
  const { work, editor, ui } = useDesk()
  const address = `/api/articles/${articleId}`
  const { entries, failed, read } = useHistory<ArticleHistoryEntry>(`${address}/history`)
  const [shown, setShown] = useState<Shown | null>(null)

  const show = async ({ documentId, from, version }: ArticleHistoryEntry) => {
    const at = (which: number) =>
      read<ArticleJson | null>(`${address}/at?document=${documentId}&version=${which}`)
    const after = await at(version)
    const before = from === version ? after : await at(from)
    if (!before || !after) return
    const found = findArticle(editor.state.doc, articleId)
    setShown({
      before: before.value,
      after: after.value,
      now: found && (found.node.toJSON() as ArticleJson),
    })
  }
  const restore = (then: ArticleJson) => {
    const done = restoreArticle(then, newId)(editor.state, editor.view.dispatch, editor.view)
    if (done) ui.set({ said: t('articleRestored') })
    setShown(null)
  }
  const since = shown?.after && shown.now ? changes(shown.after, shown.now) : []
  return (
    <>
      <HistoryRows
        entries={entries}
        failed={failed}
        onShow={(entry) => void show(entry)}
        note={({ documentId, page }) =>
          documentId === work.documentId ? '' : page ? t('onPage', page) : t('asSubmission')
        }
      />
      <Dialog
        title={t('articleTitle')}
        closeLabel={t('close')}
        open={shown !== null}
        onOpenChange={(open) => !open && setShown(null)}
        className="max-w-3xl"
      >
        {shown && (
          <>
            <h3 className="eyebrow">{t('thisChange')}</h3>
            <ArticleChanges articles={changes(shown.before, shown.after)} />
            <h3 className="eyebrow mt-6">{t('since')}</h3>
            <ArticleChanges articles={since} />
            <DialogFoot leave={t('close')} className="mt-4">
              {shown.after && since.length > 0 && work.abilities.edit && (
                <Button kind="primary" onClick={() => restore(shown.after!)}>
                  {t('restoreArticle')}
                </Button>
              )}
            </DialogFoot>
          </>
        )}
      </Dialog>
    </>
  )
}

const changes = (before: ArticleJson | null, after: ArticleJson | null) =>
  documentDiff(alone(before), alone(after))
const alone = (article: ArticleJson | null): DocumentJson => ({
  type: 'doc',
  content: article ? [article] : [],
})
