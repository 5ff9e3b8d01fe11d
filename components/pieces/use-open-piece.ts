import { useEditor, type UseEditorOptions } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { EDITOR_OPTIONS } from '@/components/editor/editor-options'
import type { PieceForWriting } from '@/lib/data/submissions/submission-view'
import { openPieceDesk, pieceCore, type PieceActions } from './piece-desk'
import { pieceExtensions } from './piece-extensions'
import { startPiece } from './start-piece'

/**
 * The editor of one piece and what it is saved by; `desk` is null until the browser has it.
 * @param scrolling how far from the edges the caret is kept, where something stands over the text.
 */
export function useOpenPiece(
  piece: PieceForWriting,
  me: { id: string; name: string },
  actions: PieceActions,
  scrolling?: Pick<NonNullable<UseEditorOptions['editorProps']>, 'scrollMargin' | 'scrollThreshold'>,
) {
  const t = useTranslations('pieces.write')
  const [core] = useState(() => pieceCore(piece, me, actions))
  const editor = useEditor(
    {
      ...EDITOR_OPTIONS,
      content: piece.content,
      extensions: pieceExtensions(core),
      editorProps: {
        ...scrolling,
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
  return { core, desk }
}
