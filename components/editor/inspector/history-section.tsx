'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { HistoryEntry } from '@/lib/data/history/history-view'
import { documentDiff, type ArticleDiff } from '@/lib/editor/document-diff'
import type { DocumentJson } from '@/lib/editor/document-json'
import { useDesk } from '../desk'
import { DiffView } from '../diff/diff-view'
import { replaceDocument } from '../page/replace-document'
import { useHistory } from './use-history'

interface Shown {
  version: number
  content: DocumentJson
  diffs: ArticleDiff[]
}

/** Who changed what and when; any earlier state can be compared with now, and set again as a new change. */
export function HistorySection() {
  const t = useTranslations('workbench.history')
  const { work, editor, ui } = useDesk()
  const { entries, failed, ask } = useHistory()
  const [shown, setShown] = useState<Shown | null>(null)

  const show = async (version: number) => {
    const content = await ask<DocumentJson>(`versions/${version}`)
    if (content)
      setShown({ version, content, diffs: documentDiff(content, editor.state.doc.toJSON() as DocumentJson) })
  }
  const restore = ({ version, content }: Shown) => {
    replaceDocument(editor, editor.schema.nodeFromJSON(content))
    ui.set({ said: t('restored', { version }) })
    setShown(null)
  }
  return (
    <section aria-labelledby="wb-history" data-testid="history">
      <h2 id="wb-history">{t('title')}</h2>
      {failed && <p className="text-seal">{t('failed')}</p>}
      {entries?.length === 0 && <p className="text-muted">{t('empty')}</p>}
      <ul className="wb-list">
        {entries?.slice(0, 30).map((entry) => (
          <li key={`${entry.kind} ${entry.version} ${String(entry.at)}`}>
            <Entry entry={entry} />
            <button type="button" className="wb-link wb-push" onClick={() => void show(entry.version)}>
              {t('show')}
            </button>
          </li>
        ))}
      </ul>
      <Dialog
        title={t('at', { version: shown?.version ?? 0 })}
        description={t('since')}
        closeLabel={t('close')}
        open={shown !== null}
        onOpenChange={(open) => !open && setShown(null)}
        className="max-w-3xl"
      >
        {shown && <DiffView diffs={shown.diffs} />}
        {shown && shown.diffs.length > 0 && work.abilities.edit && (
          <button type="button" className="wb-primary mt-4" onClick={() => restore(shown)}>
            {t('restore')}
          </button>
        )}
      </Dialog>
    </section>
  )
}

function Entry({ entry: { kind, at, by, byId, from, version } }: { entry: HistoryEntry }) {
  const t = useTranslations('workbench.history')
  const format = useFormatter()
  const { me } = useDesk()
  return (
    <>
      <time className="text-muted tabular" dateTime={new Date(at).toISOString()}>
        {format.dateTime(new Date(at), {
          month: 'numeric',
          day: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
        })}
      </time>
      <span>
        {byId === me.id ? t('you') : by}{' '}
        {kind === 'edited' ? t('steps', { count: version - from }) : t(`reasons.${kind}`)}
      </span>
    </>
  )
}
