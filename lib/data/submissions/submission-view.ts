import type { IsoDate } from '@/lib/domain/issue-date'
import type { SubmissionAct, SubmissionState } from '@/lib/domain/submission-way'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { PieceChange } from '@/lib/editor/piece-diff/piece-change'
import type { CountyChoice } from '../pages/page-view'

/** Where a piece is on paper. */
export interface PiecePage {
  date: IsoDate
  number: number
  name: string
}

/** A piece as its author's list shows it. */
export interface OwnSubmission {
  id: string
  /** Empty while there is none. */
  headline: string
  /** How its text begins. */
  opening: string
  state: SubmissionState
  /** When it was last written in or acted on. */
  changedAt: Date
  submittedAt: Date | null
  /** What the desk said last, where the act had a reason. */
  note: string | null
  page: PiecePage | null
  /** It can be read in the paper. */
  published: boolean
}

export interface AttachmentView {
  id: string
  fileHash: string
  kind: 'reviewForm' | 'other'
  name: string
  mime: string
  /** In bytes. */
  size: number
  at: Date
}

/** A step of a piece's way, with its moment. */
export interface WayStep {
  kind: SubmissionAct | 'begun' | 'edited' | 'signed' | 'published' | 'corrected' | 'takenDown' | 'restored'
  at: Date
  by: string | null
  note: string | null
  page: PiecePage | null
  /** Where readers find it. */
  articleId: string | null
}

/** What may be done to a piece now, by this person. */
export interface PieceAbilities {
  edit: boolean
  submit: boolean
  withdraw: boolean
  deleteDraft: boolean
}

/** A piece with its whole way. */
export interface SubmissionWay {
  id: string
  headline: string
  state: SubmissionState
  author: string
  steps: WayStep[]
  /** What was handed in last, where it was. */
  sent: { content: DocumentJson; at: Date } | null
  /** As it stands now, wherever it stands; null where it went into another article. */
  now: DocumentJson | null
  /** From what was sent to what stands. */
  changes: PieceChange[]
  attachments: AttachmentView[]
  countyNames: Record<string, string>
  abilities: PieceAbilities
}

/** All that the write screen needs. */
export interface PieceForWriting {
  submissionId: string
  documentId: string
  version: number
  content: DocumentJson
  state: SubmissionState
  abilities: PieceAbilities
  counties: CountyChoice[]
  /** The newsroom asks for the unit's signed review form. */
  reviewForm: boolean
  attachments: AttachmentView[]
  /** 退改: what is to be changed, by whom. */
  returned: { note: string; by: string; at: Date } | null
  /** The author as a credit names them. */
  authorName: string
}
