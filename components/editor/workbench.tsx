'use client'

import './workbench.css'
import { useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { KeySettings } from '@/lib/editor/key-rules'
import type { PageForWork } from '@/lib/data/pages/page-view'
import { DeskContext } from './desk'
import { EDITOR_OPTIONS } from './editor-options'
import { deskCore, openDesk } from './open-desk'
import { editorExtensions } from './page/editor-extensions'
import { useArticleWords } from './page/use-article-words'
import { NarrowNotice } from './shell/narrow-notice'
import { WorkbenchFrame } from './shell/workbench-frame'
import { startDesk } from './start-desk'
import { TextDeskContext } from './text-desk'
import type { PageActions } from './page-actions'

interface Props {
  work: PageForWork
  me: { id: string; name: string }
  actions: PageActions
  /** The keys that this person changed. */
  keys?: KeySettings
}

/** The page workbench: source, page and facts on one screen, every command under the hands. */
export function Workbench({ work, me, actions, keys = {} }: Props) {
  const t = useTranslations('workbench')
  const words = useArticleWords(work.counties)
  const [core] = useState(() => deskCore(work, me, keys))
  const editor = useEditor(
    {
      ...EDITOR_OPTIONS,
      editable: work.abilities.edit,
      content: work.content as DocumentJson,
      extensions: editorExtensions(core, words),
      editorProps: {
        scrollMargin: { top: 90, right: 0, bottom: 150, left: 0 },
        scrollThreshold: { top: 60, right: 0, bottom: 90, left: 0 },
        attributes: {
          'aria-label': t('pageText', { number: work.pageNumber, name: work.pageName }),
          'aria-multiline': 'true',
          role: 'textbox',
          spellcheck: 'false',
        },
      },
    },
    [],
  )
  const desk = useMemo(() => editor && openDesk(core, editor), [core, editor])
  useEffect(() => (desk ? startDesk(desk) : undefined), [desk])

  return (
    <>
      <NarrowNotice content={work.content as DocumentJson} />
      <div className="wb" data-own-masthead="wide" data-testid="workbench" aria-busy={!desk}>
        {desk && (
          <DeskContext value={desk}>
            <TextDeskContext value={desk}>
              <WorkbenchFrame actions={actions} />
            </TextDeskContext>
          </DeskContext>
        )}
      </div>
    </>
  )
}
