import type { IsoDate } from '@/lib/domain/issue-date'
import type { PaperBlock } from '../published/published-content'

/** A published article as the desk lists it. */
export interface PublishedItem {
  id: string
  /** Its headline, or how it begins. */
  title: string
  pageNumber: number
  /** While it lies ahead. */
  embargoedUntil: Date | null
  takenDown: boolean
  /** A correction waits for a signature. */
  waiting: boolean
  corrected: boolean
}

/** A correction as the desk sees it: what readers do not see included. */
export interface CorrectionView {
  id: string
  kind: 'correct' | 'takeDown' | 'restore'
  note: string
  before: PaperBlock[]
  after: PaperBlock[]
  proposedBy: string
  at: Date
  signedBy: string | null
  signedAt: Date | null
  refusedAt: Date | null
  refusal: string | null
  /** What the actor may do with it while it is open. */
  maySign: boolean
  mayRefuse: boolean
  mayWithdraw: boolean
}

/** A published article with all that was done to it since. */
export interface PublishedForDesk extends PublishedItem {
  date: IsoDate
  blocks: PaperBlock[]
  /** A form sends it back, so that nobody corrects what is no longer there. */
  seen: string
  /** Newest first. */
  corrections: CorrectionView[]
  abilities: { correct: boolean; takeDown: boolean; restore: boolean; lift: boolean }
  timeZone: string
}
