'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useStore } from '@/components/editor/store'
import type { CommentBoard, CommentDraft } from './comment-board'
import { MentionArea, mentionsIn } from './mention-area'

/** A comment being written on selected words: a remark, other words in their place, or both. */
export function CommentForm({ board, draft }: { board: CommentBoard; draft: CommentDraft }) {
  const t = useTranslations('comments')
  const people = useStore(board.state, (now) => now.people)
  const [body, setBody] = useState('')
  const [suggestion, setSuggestion] = useState<string | null>(null)
  const [blocking, setBlocking] = useState(false)
  const [busy, setBusy] = useState(false)
  const leave = () => board.state.set({ draft: null, error: null })
  const send = async () => {
    if (busy) return
    setBusy(true)
    await board.add({ body, mentions: mentionsIn(body, people), suggestion, blocking })
    setBusy(false)
  }
  return (
    <form
      aria-label={t('new')}
      className="wb-card comment-card"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <blockquote lang="zh-CN" className="comment-quote">
        {draft.quote}
      </blockquote>
      <MentionArea
        label={t('body')}
        value={body}
        people={people}
        onChange={setBody}
        onSend={() => void send()}
        onLeave={leave}
        autoFocus
      />
      {suggestion === null ? (
        <button type="button" className="wb-link" onClick={() => setSuggestion(draft.quote)}>
          {t('suggest')}
        </button>
      ) : (
        <label className="grid gap-1">
          <span className="text-sm text-muted">{t('suggestion')}</span>
          <input
            className="wb-field"
            lang="zh-CN"
            value={suggestion}
            maxLength={2000}
            onChange={(event) => setSuggestion(event.target.value)}
          />
        </label>
      )}
      <label className="wb-row">
        <input type="checkbox" checked={blocking} onChange={(event) => setBlocking(event.target.checked)} />
        {t('blocking')}
      </label>
      <div className="wb-row">
        <button type="submit" className="wb-primary" aria-busy={busy || undefined}>
          {t('add')}
        </button>
        <button type="button" className="wb-link" onClick={leave}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
