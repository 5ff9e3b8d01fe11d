import { createContext, use } from 'react'
import type { Editor } from '@tiptap/core'
import type { Outline } from './page/outline'
import type { Store } from './store'
import type { Presence } from './stream/stream-types'
import type { SyncClient } from './sync/sync-client'

/** One document open in one window, a page's or a piece's: what saving it and hearing of others needs. */
export interface TextDesk {
  work: { documentId: string; abilities: { edit: boolean } }
  me: { id: string; name: string }
  clientId: string
  editor: Editor
  sync: SyncClient
  ui: Store<{
    /** Said by the live region. */
    said: string
  }>
  page: Store<{ outline: Outline }>
  people: Store<{ others: readonly Presence[] }>
  /** Answers to the engine's suspects; a piece has none. */
  answers: { look: () => unknown }
}

export const TextDeskContext = createContext<TextDesk | null>(null)

/** The open document around this component. */
export function useTextDesk(): TextDesk {
  const desk = use(TextDeskContext)
  if (!desk) throw new Error('Outside an open document')
  return desk
}
