import type { IsoDate } from '@/lib/domain/issue-date'
import type { ReviewLevel } from '@/lib/domain/piece-reviews'
import type { SubmissionState } from '@/lib/domain/submission-way'
import type { ArticleJson } from '@/lib/editor/document-json'
import type { EarlierVersion } from './earlier-versions'

/** Why a level is not for this person: their hand is in the piece, others are named for it, or it takes another role. */
export type ReviewRefusal = 'own' | 'duty' | 'role'

/** A verdict as shown. */
export interface VerdictView extends ReviewLevel {
  verdict: 'approved' | 'returned'
  by: string
  at: Date
  note: string | null
  singleHanded: boolean
  /** Whether it still holds for the text as it is. */
  stands: boolean
  voidReason: string | null
}

/** Where a piece is placed. */
export interface PiecePage {
  date: IsoDate
  number: number
  name: string
}

/** A piece that waits for a level of review or a round of proofreading. */
export interface WaitingPiece {
  kind: 'piece'
  submissionId: string
  headline: string
  author: string
  next: ReviewLevel
  /** How many levels stand, of how many. */
  given: number
  needed: number
  since: Date
  page: PiecePage | null
  /** It is not what was approved last, by the person who asks if they have approved it. */
  changedSince: boolean
  refusal: ReviewRefusal | null
  /** Returned to the desk, which has neither changed nor sent it on. */
  returned: boolean
}

/** A page that waits for sign-off, the final review of everything on it. */
export interface WaitingPage extends PiecePage {
  kind: 'page'
  since: Date
  readyBy: string
  articles: number
  refusal: ReviewRefusal | null
}

export type WaitingReview = WaitingPiece | WaitingPage

/** A remark that is not resolved, as a reviewer has to know of it. */
export interface OpenComment {
  id: string
  by: string
  at: Date
  /** The words it was put on. */
  quote: string
  body: string
  /** What its writer would put there instead. */
  suggestion: string | null
  blocking: boolean
  replies: number
}

/** A piece opened for review. */
export interface PieceForReview {
  submissionId: string
  documentId: string
  state: SubmissionState
  headline: string
  author: string
  taker: string | null
  page: PiecePage | null
  article: ArticleJson
  /** Hash of what is shown; a verdict sends it back, so that nobody approves what they did not see. */
  hash: string
  next: ReviewLevel | null
  levels: (ReviewLevel & { given: VerdictView | null })[]
  /** Newest first. */
  verdicts: VerdictView[]
  /** The text of the last approval, one's own if there is one, whether it stands or not. */
  lastApproved: EarlierVersion | null
  /** The text as its author handed it in last. */
  sent: EarlierVersion | null
  countyNames: Record<string, string>
  /** Remarks on it that nobody has resolved. */
  openComments: OpenComment[]
  abilities: { edit: boolean; approve: boolean; return: boolean; returnToAuthor: boolean }
  refusal: ReviewRefusal | null
  /** An approval would be single-handed duty, and says so on the record. */
  alone: boolean
}
