'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useStore } from '@/components/editor/store'
import { useTextDesk } from '@/components/editor/text-desk'
import type { CommentView } from '@/lib/data/comments/comment-view'
import type { CommentBoard } from './comment-board'
import { MentionArea, mentionsIn } from './mention-area'

/** What one person said, with its way to be changed or taken away for that person alone. */
export function CommentSaid({ board, comment }: { board: CommentBoard; comment: CommentView }) {
  const t = useTranslations('comments')
  const format = useFormatter()
  const { me } = useTextDesk()
  const { id, by, byId, at, body, edited, removed } = comment
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null)
  const moment = (when: Date) =>
    format.dateTime(new Date(when), {
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    })
  if (removed)
    return (
      <p className="text-sm text-muted italic" data-comment={id}>
        {t('removed')}
      </p>
    )
  return (
    <div data-comment={id}>
      <p className="break-words whitespace-pre-wrap">
        <b className="font-semibold">{by}</b>{' '}
        <time dateTime={new Date(at).toISOString()} className="text-sm text-muted tabular">
          {moment(at)}
        </time>
        {edited && (
          <span className="text-sm text-muted" title={moment(edited)}>
            {' '}
            · {t('edited')}
          </span>
        )}
        {body && doing !== 'edit' && <span className="block">{body}</span>}
      </p>
      {doing === 'edit' && <Edit board={board} comment={comment} onDone={() => setDoing(null)} />}
      {doing === 'remove' && (
        <div className="wb-row" role="group" aria-label={t('removeAsk')}>
          <span>{t('removeAsk')}</span>
          <button type="button" className="wb-primary" autoFocus onClick={() => void board.remove(id)}>
            {t('removeYes')}
          </button>
          <button type="button" className="wb-link" onClick={() => setDoing(null)}>
            {t('removeNo')}
          </button>
        </div>
      )}
      {byId === me.id && doing === null && (
        <div className="wb-row text-sm">
          <button type="button" className="wb-link" onClick={() => setDoing('edit')}>
            {t('edit')}
          </button>
          <button type="button" className="wb-link" onClick={() => setDoing('remove')}>
            {t('remove')}
          </button>
        </div>
      )}
    </div>
  )
}

function Edit({
  board,
  comment: { id, body },
  onDone,
}: {
  board: CommentBoard
  comment: CommentView
  onDone: () => void
}) {
  const t = useTranslations('comments')
  const people = useStore(board.state, (now) => now.people)
  const [text, setText] = useState(body)
  const save = async () => {
    if (await board.edit(id, { body: text, mentions: mentionsIn(text, people) })) onDone()
  }
  return (
    <>
      <MentionArea
        label={t('editing')}
        value={text}
        people={people}
        onChange={setText}
        onSend={() => void save()}
        onLeave={onDone}
        autoFocus
      />
      <div className="wb-row">
        <button type="button" className="wb-primary" onClick={() => void save()}>
          {t('save')}
        </button>
        <button type="button" className="wb-link" onClick={onDone}>
          {t('cancel')}
        </button>
      </div>
    </>
  )
}
