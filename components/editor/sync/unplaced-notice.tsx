'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { insertBlocks } from '@/lib/editor/commands/insert-blocks'
import { newId } from '@/lib/editor/new-id'
import { focusText } from '../page/focus-text'
import { useStore } from '../store'
import { useTextDesk } from '../text-desk'
import { passageText } from './passage-text'
import type { Unplaced } from './unplaced-shelf'

/** What was written where a colleague has taken the place away: to put back, to copy, or to let go. */
export function UnplacedNotice() {
  const t = useTranslations('workbench.sync')
  const { sync, ui } = useTextDesk()
  const passages = useStore(sync.shelf.store, (now) => now.passages)
  const givenUp = useStore(sync.status, (now) => now.givenUp)
  useEffect(() => {
    if (givenUp) ui.set({ said: t('givenUp', { count: givenUp.steps }) })
  }, [givenUp, t, ui])
  if (passages.length === 0) return null
  return (
    <section className="wb-banner wb-unplaced" data-tone="bad" data-testid="unplaced">
      <p role="alert">{t('unplaced', { count: passages.length })}</p>
      <ul>
        {passages.map((one) => (
          <Passage key={one.id} passage={one} />
        ))}
      </ul>
    </section>
  )
}

function Passage({ passage }: { passage: Unplaced }) {
  const t = useTranslations('workbench.sync')
  const format = useFormatter()
  const { editor, sync, ui, work } = useTextDesk()
  const text = passageText(passage.blocks)

  const leave = (said: string) => {
    sync.shelf.forget(passage.id)
    ui.set({ said })
    focusText(editor.view)
  }
  const putBack = () => {
    if (insertBlocks(passage.blocks, newId)(editor.state, editor.view.dispatch)) leave(t('wasPutBack'))
  }
  const copy = async () => {
    // A browser may refuse; the text can be selected as well.
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    ui.set({ said: t(done ? 'wasCopied' : 'copyRefused') })
  }
  return (
    <li>
      <blockquote lang="zh-CN">{text}</blockquote>
      <time className="text-muted tabular" dateTime={new Date(passage.at).toISOString()}>
        {format.dateTime(passage.at, { hour: '2-digit', minute: '2-digit' })}
      </time>
      {work.abilities.edit && (
        <button type="button" className="wb-button" onClick={putBack}>
          {t('putBack')}
        </button>
      )}
      <button type="button" className="wb-button" onClick={() => void copy()}>
        {t('copy')}
      </button>
      <button type="button" className="wb-button" onClick={() => leave(t('wasLetGo'))}>
        {t('letGo')}
      </button>
    </li>
  )
}
