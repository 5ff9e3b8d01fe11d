'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { showPosition } from '@/components/editor/page/show'
import { useStore } from '@/components/editor/store'
import { useTextDesk } from '@/components/editor/text-desk'
import type { CommentThread } from '@/lib/data/comments/comment-view'
import { applySuggestion } from './apply-suggestion'
import type { CommentBoard } from './comment-board'
import { commentRange } from './comment-marks'
import { CommentSaid } from './comment-said'
import { MentionArea, mentionsIn } from './mention-area'

/** One thread: the words, what was said, and what can be done about it. */
export function CommentCard({ board, thread }: { board: CommentBoard; thread: CommentThread }) {
  const t = useTranslations('comments')
  const { editor, work, ui } = useTextDesk()
  const current = useStore(board.state, (now) => now.current === thread.id)
  const people = useStore(board.state, (now) => now.people)
  const [answer, setAnswer] = useState<string | null>(null)
  const { id, suggestion, resolved, orphaned, blocking } = thread
  const go = () => {
    const range = commentRange(editor.state, id)
    if (range) showPosition(editor, range.from, range.to)
  }
  const apply = () => {
    if (suggestion === null || !applySuggestion(editor, id, suggestion)) return
    ui.set({ said: t('applied') })
    void board.settle(id, true)
  }
  const send = async () => {
    if (answer === null) return
    if (await board.reply(id, { body: answer, mentions: mentionsIn(answer, people) })) setAnswer(null)
  }
  return (
    <li className="comment-card" aria-current={current ? 'true' : undefined} data-comment-card={id}>
      <div className="wb-row">
        {orphaned ? (
          <span className="comment-quote text-muted">
            <s lang="zh-CN">{thread.quote}</s> {t('orphaned')}
          </span>
        ) : (
          <button type="button" lang="zh-CN" className="comment-quote" onClick={go}>
            {thread.words || thread.quote}
          </button>
        )}
        {blocking && !resolved && <span className="comment-flag">{t('blocks')}</span>}
      </div>
      {suggestion !== null && (
        <p lang="zh-CN" className="font-serif">
          <del className="text-seal">{thread.words || thread.quote}</del>{' '}
          <ins className="text-good">{suggestion || t('nothing')}</ins>
        </p>
      )}
      <CommentSaid board={board} comment={thread} />
      {thread.replies.map((reply) => (
        <CommentSaid key={reply.id} board={board} comment={reply} />
      ))}
      {resolved && <p className="text-sm text-muted">{t('resolvedBy', { name: resolved.by })}</p>}
      {answer !== null && (
        <MentionArea
          label={t('answer')}
          value={answer}
          people={people}
          onChange={setAnswer}
          onSend={() => void send()}
          onLeave={() => setAnswer(null)}
          autoFocus
        />
      )}
      <div className="wb-row">
        {suggestion !== null && !resolved && !orphaned && work.abilities.edit && (
          <button type="button" className="wb-primary" onClick={apply}>
            {t('apply')}
          </button>
        )}
        {answer === null ? (
          <button type="button" className="wb-link" onClick={() => setAnswer('')}>
            {t('reply')}
          </button>
        ) : (
          <button type="button" className="wb-primary" onClick={() => void send()}>
            {t('send')}
          </button>
        )}
        <button type="button" className="wb-link" onClick={() => void board.settle(id, !resolved)}>
          {resolved ? t('reopen') : t('resolve')}
        </button>
      </div>
    </li>
  )
}
