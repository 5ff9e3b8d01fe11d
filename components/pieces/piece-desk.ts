import { createContext, use } from 'react'
import type { Editor } from '@tiptap/core'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { SyncClient } from '@/components/editor/sync/sync-client'
import { stepsApi } from '@/components/editor/sync/steps-api'
import { makeStore, type Store } from '@/components/editor/store'
import { photoOf } from '@/components/editor/photos/photo-of'
import { composed } from '@/components/editor/page/composed'
import type { Outline, Place } from '@/components/editor/page/outline'
import type { TextDesk } from '@/components/editor/text-desk'
import type { AttachmentView, PieceForWriting } from '@/lib/data/submissions/submission-view'
import { COMMANDS, type CommandName } from '@/lib/editor/command-table'
import { insertPhoto } from '@/lib/editor/commands/insert-photo'
import { newId } from '@/lib/editor/new-id'
import { Uploads } from '@/components/files/uploads'

export type Answer<T = unknown> = { ok: true; value: T } | { ok: false; error: ErrorFacts }

/** What the write screen asks of its route. */
export interface PieceActions {
  submit: (version: number) => Promise<Answer>
  suggestFacts: () => Promise<Answer<{ counties: string[] }>>
  attach: (file: {
    fileHash: string
    kind: 'reviewForm' | 'other'
    name: string
  }) => Promise<Answer<AttachmentView[]>>
  removeAttachment: (id: string) => Promise<Answer<AttachmentView[]>>
  deleteDraft: () => Promise<Answer>
}

/** What is shown around the text, made anew a moment after it has changed. */
export interface PieceFacts {
  outline: Outline
  place: Place | null
}

/** One piece open in one window. */
export interface PieceDesk extends TextDesk {
  piece: PieceForWriting
  actions: PieceActions
  page: Store<PieceFacts>
  photos: Uploads
  /** Runs a command on the text; false where it does not fit here. */
  run: (name: CommandName) => boolean
}

export type PieceCore = Omit<PieceDesk, 'editor' | 'run'> & { hold: { editor: Editor | null } }

export const PieceDeskContext = createContext<PieceDesk | null>(null)

/** The piece around this component. */
export function usePieceDesk(): PieceDesk {
  const desk = use(PieceDeskContext)
  if (!desk) throw new Error('Outside a piece')
  return desk
}

/** All of a piece's desk but its editor, which needs the sync client's plugin first. */
export function pieceCore(piece: PieceForWriting, me: PieceDesk['me'], actions: PieceActions): PieceCore {
  const { documentId, version, abilities } = piece
  const clientId = newId()
  const hold: PieceCore['hold'] = { editor: null }
  return {
    hold,
    piece,
    actions,
    me,
    clientId,
    work: { documentId, abilities: { edit: abilities.edit } },
    sync: new SyncClient({
      documentId,
      version,
      clientId,
      userId: me.id,
      editable: abilities.edit,
      api: stepsApi(documentId),
    }),
    ui: makeStore({ said: '' }),
    page: makeStore<PieceFacts>({ outline: { articles: [] }, place: null }),
    people: makeStore<{ others: TextDesk['people'] extends Store<{ others: infer O }> ? O : never }>({
      others: [],
    }),
    answers: { look: () => undefined },
    photos: new Uploads('photo', async (file) => {
      const { editor } = hold
      if (!editor) return
      await composed(editor)
      insertPhoto(photoOf(file), newId)(editor.state, editor.view.dispatch)
    }),
  }
}

export function openPieceDesk({ hold, ...core }: PieceCore, editor: Editor): PieceDesk {
  hold.editor = editor
  return {
    ...core,
    editor,
    run: (name) => {
      if (editor.view.composing || !editor.isEditable) return false
      return COMMANDS[name]({ userId: core.me.id, newId })(editor.state, editor.view.dispatch)
    },
  }
}
