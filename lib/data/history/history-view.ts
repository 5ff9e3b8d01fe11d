import type { IsoDate } from '@/lib/domain/issue-date'
import type { RevisionReason } from '@/lib/domain/revision-reasons'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { PagePlace } from '../pages/page-view'

/** One stretch of work by one person, or a moment with a name. */
export interface HistoryEntry {
  /** The document's version after it. */
  version: number
  /** Its version before; equal for a moment with a name. */
  from: number
  at: Date
  by: string
  byId: string | null
  /** `edited`, `restored` (to `to`), or why the revision was kept. */
  kind: 'edited' | 'restored' | RevisionReason
  /** For `restored`: the version that was brought back. */
  to?: number
}

/** A document that an article stands or stood in. */
export interface ArticleHome {
  documentId: string
  /** Null: the submission that it began as. */
  page: { date: IsoDate; number: number } | null
}

/** An entry of one article's history. */
export type ArticleHistoryEntry = HistoryEntry & ArticleHome

/** A page's history with one entry opened. */
export interface PageHistory extends PagePlace {
  documentId: string
  version: number
  /** Newest first. */
  entries: HistoryEntry[]
  /** The entry asked for: the document before and after it. */
  shown: { entry: HistoryEntry; before: DocumentJson; content: DocumentJson } | null
  abilities: { restore: boolean }
}
