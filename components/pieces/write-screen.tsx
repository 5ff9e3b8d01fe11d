'use client'

import '@/components/editor/workbench.css'
import './piece-text.css'
import './write-screen.css'
import { EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState, type CSSProperties } from 'react'
import { SyncBanner } from '@/components/editor/sync/sync-banner'
import { TextDeskContext } from '@/components/editor/text-desk'
import type { PieceForWriting } from '@/lib/data/submissions/submission-view'
import { AttachmentShelf } from './attachment-shelf'
import { CountyShelf } from './county-shelf'
import { DocxImport } from './docx-import'
import { PhotoShelf } from './photo-shelf'
import { openPieceDesk, PieceDeskContext, pieceCore, type PieceActions, type PieceDesk } from './piece-desk'
import { pieceExtensions } from './piece-extensions'
import { ReturnedNotice } from './returned-notice'
import { RoleBar } from './role-bar'
import { startPiece } from './start-piece'
import { useKeyboardInset } from './use-keyboard-inset'
import { WriteHeader } from './write-header'

interface Props {
  piece: PieceForWriting
  me: { id: string; name: string }
  actions: PieceActions
}

const PLACEHOLDERS = ['kicker', 'headline', 'deck', 'byline', 'subhead', 'body', 'caption', 'credit'] as const

/** Where a correspondent writes: the desk's own editor for one article, made for a thumb. */
export function WriteScreen({ piece, me, actions }: Props) {
  const t = useTranslations('pieces.write')
  const [core] = useState(() => pieceCore(piece, me, actions))
  const editor = useEditor(
    {
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      content: piece.content,
      extensions: pieceExtensions(core),
      editorProps: {
        scrollMargin: { top: 80, right: 0, bottom: 120, left: 0 },
        scrollThreshold: { top: 60, right: 0, bottom: 110, left: 0 },
        attributes: {
          class: 'piece-text',
          'aria-label': t('text'),
          'aria-multiline': 'true',
          role: 'textbox',
          spellcheck: 'false',
          autocapitalize: 'off',
        },
      },
    },
    [],
  )
  const desk = useMemo(() => editor && openPieceDesk(core, editor), [core, editor])
  useEffect(() => (desk ? startPiece(desk) : undefined), [desk])
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
