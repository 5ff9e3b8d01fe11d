'use client'

import '@/components/editor/workbench.css'
import './piece-text.css'
import './write-screen.css'
import { EditorContent } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { SyncBanner } from '@/components/editor/sync/sync-banner'
import { TextDeskContext } from '@/components/editor/text-desk'
import type { PieceForWriting } from '@/lib/data/submissions/submission-view'
import { AttachmentShelf } from './attachment-shelf'
import { CountyShelf } from './county-shelf'
import { DocxImport } from './docx-import'
import { PhotoShelf } from './photo-shelf'
import { PieceDeskContext, type PieceActions, type PieceDesk } from './piece-desk'
import { ReturnedNotice } from './returned-notice'
import { RoleBar } from './role-bar'
import { useKeyboardInset } from './use-keyboard-inset'
import { useOpenPiece } from './use-open-piece'
import { WriteHeader } from './write-header'

interface Props {
  piece: PieceForWriting
  me: { id: string; name: string }
  actions: PieceActions
}

const PLACEHOLDERS = ['kicker', 'headline', 'deck', 'byline', 'subhead', 'body', 'caption', 'credit'] as const

/** The head and the bar of roles stand over the text. */
const SCROLLING = {
  scrollMargin: { top: 80, right: 0, bottom: 120, left: 0 },
  scrollThreshold: { top: 60, right: 0, bottom: 110, left: 0 },
}

/** Where a correspondent writes: the desk's own editor for one article, made for a thumb. */
export function WriteScreen({ piece, me, actions }: Props) {
  const t = useTranslations('pieces.write')
  const { desk } = useOpenPiece(piece, me, actions, SCROLLING)
  const words = Object.fromEntries(PLACEHOLDERS.map((role) => [`--hint-${role}`, `'${t(`hints.${role}`)}'`]))
  return (
    <div
      className="piece"
      data-own-masthead
      data-testid="write-screen"
      aria-busy={!desk}
      style={words as CSSProperties}
    >
      {desk && (
        <PieceDeskContext value={desk}>
          <TextDeskContext value={desk}>
            <Parts desk={desk} />
          </TextDeskContext>
        </PieceDeskContext>
      )}
    </div>
  )
}

function Parts({ desk }: { desk: PieceDesk }) {
  useKeyboardInset()
  return (
    <>
      <WriteHeader />
      <SyncBanner />
      <main className="piece-main">
        <ReturnedNotice />
        <DocxImport />
        <EditorContent editor={desk.editor} className="piece-sheet" />
        <PhotoShelf />
        <CountyShelf />
        <AttachmentShelf />
        <RoleBar />
      </main>
    </>
  )
}
