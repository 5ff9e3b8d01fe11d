'use client'

import '@/components/editor/workbench.css'
import './piece-text.css'
import './write-screen.css'
import './desk-editor.css'
import { EditorContent } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { CommentSection } from '@/components/comments/comment-section'
import { useStore } from '@/components/editor/store'
import { SyncBanner } from '@/components/editor/sync/sync-banner'
import { TextDeskContext } from '@/components/editor/text-desk'
import type { PieceForWriting } from '@/lib/data/submissions/submission-view'
import { CountyShelf } from './county-shelf'
import { PhotoShelf } from './photo-shelf'
import { PieceDeskContext, usePieceDesk, type PieceActions } from './piece-desk'
import { RoleBar } from './role-bar'
import { useFreshScreen } from './use-fresh-screen'
import { useOpenPiece } from './use-open-piece'

interface Props {
  piece: PieceForWriting
  me: { id: string; name: string }
  suggestFacts: PieceActions['suggestFacts']
}

/** What its author does to a piece; nothing on this screen asks for it. */
const notAtDesk = () => Promise.reject(new Error('An act of the author'))

/**
 * A piece in the desk's hands: the editor that its author has, as a part of a screen. It lives from its own log once
 * it is open: a screen drawn anew around it does not touch it.
 */
export const DeskEditor = memo(OpenEditor, (was, is) => was.piece.documentId === is.piece.documentId)

function OpenEditor({ piece, me, suggestFacts }: Props) {
  const { core, desk } = useOpenPiece(piece, me, {
    suggestFacts,
    submit: notAtDesk,
    attach: notAtDesk,
    removeAttachment: notAtDesk,
    deleteDraft: notAtDesk,
  })
  useFreshScreen(core)
  return (
    <div className="desk-piece" data-testid="desk-editor" aria-busy={!desk}>
      {desk && (
        <PieceDeskContext value={desk}>
          <TextDeskContext value={desk}>
            <SyncBanner />
            <Saved />
            <EditorContent editor={desk.editor} className="piece-sheet" />
            <RoleBar />
            <PhotoShelf />
            <CountyShelf />
            <CommentSection />
          </TextDeskContext>
        </PieceDeskContext>
      )}
    </div>
  )
}

function Saved() {
  const t = useTranslations('pieces.write')
  const save = useStore(usePieceDesk().sync.status, (now) => now.save)
  return (
    <p role="status" data-testid="save-state" data-save={save} className="text-right text-sm text-muted">
      {t(`save.${save}`)}
    </p>
  )
}
