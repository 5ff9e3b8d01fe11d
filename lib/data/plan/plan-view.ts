import type { BlockerFact } from '@/lib/errors'
import type { IsoDate } from '@/lib/domain/issue-date'
import type { PageState } from '@/lib/domain/page-state'
import type { SubmissionState } from '@/lib/domain/submission-way'

/** A piece as the plan names it. */
export interface PlanPiece {
  submissionId: string
  headline: string
  author: string
  state: SubmissionState
}

/** A place on a page's plan, with what fills it. */
export interface PlanSlot {
  id: string
  label: string
  piece: PlanPiece | null
}

export interface PlanPage {
  pageId: string
  number: number
  name: string
  state: PageState
  /** Its text was imported; else it is made of pieces. */
  imported: boolean
  articles: number
  holder: { id: string; name: string } | null
  /** The actor may take it, or give it back. */
  abilities: { take: boolean; release: boolean }
  /** What keeps it from being marked ready. */
  blockers: BlockerFact[]
  slots: PlanSlot[]
  /** Pieces on the page that fill no place. */
  loose: PlanPiece[]
}

/** What is planned for an issue, and how far it is. */
export interface IssuePlan {
  issueId: string
  date: IsoDate
  number: number
  open: boolean
  pages: PlanPage[]
  /** Number that the next page gets. */
  nextNumber: number
  /** Counties of the prefecture that no article of the issue belongs to. */
  silentCounties: { code: string; name: string }[]
  /** Pieces at the desk that are on no page: in hand first, then waiting, then held. */
  pieces: PlanPiece[]
}
