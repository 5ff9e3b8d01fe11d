import type { IsoDate } from '@/lib/domain/issue-date'
import type { PaperBlock, PaperContributor } from '../published/published-content'

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

/** One side of a correction; credits and counties (their names) are missing where it did not know of them. */
export interface CorrectedView {
  blocks: PaperBlock[]
  contributors: PaperContributor[] | null
  counties: string[] | null
}

/** A correction as the desk sees it: what readers do not see included. */
export interface CorrectionView {
  id: string
  kind: 'correct' | 'takeDown' | 'restore'
  note: string
  before: CorrectedView
  after: CorrectedView
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
  contributors: PaperContributor[]
  /** GB/T 2260 codes. */
  counties: string[]
  /** The counties that it can be of, and those that it is or was of. */
  countyChoices: { code: string; name: string }[]
  /** A form sends it back, so that nobody corrects what is no longer there. */
  seen: string
  /** Newest first. */
  corrections: CorrectionView[]
  abilities: { correct: boolean; takeDown: boolean; restore: boolean; lift: boolean }
  timeZone: string
}
