'use client'

import './comments.css'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import { keyLabel } from '@/components/editor/commands/key-label'
import { useStore } from '@/components/editor/store'
import { useTextDesk } from '@/components/editor/text-desk'
import { boardOf } from './comment-board'
import { CommentCard } from './comment-card'
import { CommentForm } from './comment-form'
import { followComments } from './follow-comments'

/** What the desk says about the open text, in its order; the ones that are settled on request. */
export function CommentSection() {
  const t = useTranslations('comments')
  const desk = useTextDesk()
  const board = boardOf(desk)
  const { threads, draft, error, loading } = useStore(board.state, (now) => now)
  const [settled, setSettled] = useState(false)
  const [hint, setHint] = useState(false)
  useEffect(() => followComments(board, desk), [board, desk])
  const open = threads.filter(({ resolved }) => !resolved)
  const done = threads.filter(({ resolved }) => resolved)
  return (
    <section aria-labelledby="comments" data-testid="comments">
      <h2 id="comments">
        {t('title')} {open.length > 0 && <span className="text-muted">{open.length}</span>}
      </h2>
      {!draft && (
        <div className="wb-row">
          <button
            type="button"
            className="wb-link"
            // The selection in the text is what the comment is on: it must not go with the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setHint(!board.begin())}
          >
            {t('begin')}
          </button>
          <kbd className="text-sm text-muted max-sm:hidden pointer-coarse:hidden">
            {keyLabel('Mod-Alt-m')}
          </kbd>
        </div>
      )}
      {hint && !draft && (
        <p role="status" className="text-sm text-muted">
          {t('selectFirst')}
        </p>
      )}
      {draft && <CommentForm key={`${draft.blockId} ${draft.start}`} board={board} draft={draft} />}
      {error && <ErrorNotice error={error} />}
      {!loading && threads.length === 0 && !draft && <p className="text-muted">{t('none')}</p>}
      {open.length > 0 && (
        <ul aria-label={t('open')} className="comment-list">
          {open.map((thread) => (
            <CommentCard key={thread.id} board={board} thread={thread} />
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <button
          type="button"
          className="wb-link"
          aria-expanded={settled}
          onClick={() => setSettled(!settled)}
        >
          {t('settled', { count: done.length })}
        </button>
      )}
      {settled && (
        <ul aria-label={t('settled', { count: done.length })} className="comment-list">
          {done.map((thread) => (
            <CommentCard key={thread.id} board={board} thread={thread} />
          ))}
        </ul>
      )}
    </section>
  )
}
