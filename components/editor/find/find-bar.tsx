'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { closeHistory } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { useDesk } from '../desk'
import { useWantedField } from '../inspector/use-wanted-field'
import { focusText } from '../page/focus-text'
import { setMarks } from '../page/mark-layers'
import { showPosition } from '../page/show'
import { useStore } from '../store'
import { findMatches } from './find-matches'

/** Find and replace across the page; one replacement or all of them are one undo each. */
export function FindBar() {
  const t = useTranslations('workbench.find')
  const { editor, page, ui } = useDesk()
  const [text, setText] = useState(() => selectedText(editor.state))
  const [other, setOther] = useState('')
  const [at, setAt] = useState(0)
  const outline = useStore(page, (now) => now.outline)
  const field = useWantedField('find')
  // The outline is new whenever the text is.
  const matches = useMemo(() => (outline ? findMatches(editor.state.doc, text) : []), [editor, outline, text])
  const current = matches.length === 0 ? -1 : Math.min(at, matches.length - 1)

  useEffect(() => {
    const marks = matches.map((match, index) => ({
      ...match,
      className: 'wb-found',
      current: index === current,
    }))
    editor.view.dispatch(setMarks(editor.state, 'found', marks))
    const dom = current >= 0 ? editor.view.domAtPos(matches[current]!.from).node : null
    dom?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [editor, matches, current])
  useEffect(() => () => void editor.view.dispatch(setMarks(editor.state, 'found', [])), [editor])

  const turn = (by: number) => setAt((current + by + matches.length) % Math.max(1, matches.length))
  const close = () => {
    ui.set({ finding: false })
    const match = matches[current]
    if (match) showPosition(editor, match.from, match.to)
    else focusText(editor.view)
  }
  const replace = (which: typeof matches) => {
    // The marks go with the words: a thousand of them, moved along a thousand changes, are most of the work.
    const tr = closeHistory(setMarks(editor.state, 'found', []))
    for (const { from, to } of which.toReversed()) tr.insertText(other, from, to)
    if (tr.docChanged) editor.view.dispatch(tr.setMeta('addToHistory', true))
    ui.set({ said: t('replaced', { count: which.length }) })
  }
  const onKeyDown = (event: KeyboardEvent, enter: () => void) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') enter()
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="wb-find" role="search" aria-label={t('title')}>
      <input
        ref={field}
        className="wb-field"
        aria-label={t('find')}
        placeholder={t('find')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => onKeyDown(event, () => turn(event.shiftKey ? -1 : 1))}
      />
      <span className="tabular text-muted" role="status">
        {t('count', { at: current + 1, count: matches.length })}
      </span>
      <input
        className="wb-field"
        aria-label={t('replaceBy')}
        placeholder={t('replaceBy')}
        value={other}
        onChange={(event) => setOther(event.target.value)}
        onKeyDown={(event) => onKeyDown(event, () => replace(matches.slice(current, current + 1)))}
      />
      <button
        type="button"
        className="wb-button"
        disabled={current < 0}
        onClick={() => replace(matches.slice(current, current + 1))}
      >
        {t('replaceOne')}
      </button>
      <button type="button" className="wb-button" disabled={current < 0} onClick={() => replace(matches)}>
        {t('replaceAll')}
      </button>
      <button type="button" className="wb-icon wb-push" aria-label={t('close')} onClick={close}>
        ×
      </button>
    </div>
  )
}

const selectedText = ({ doc, selection }: EditorState) =>
  doc.textBetween(selection.from, selection.to, '\n').split('\n')[0] ?? ''
