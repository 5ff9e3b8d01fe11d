import type { BlockerFact } from '@/lib/errors'
import type { IsoDate } from '@/lib/domain/issue-date'
import type { ScheduleView } from '../schedules/find-schedule'
import type { PageState } from '@/lib/domain/page-state'

/** A page as lists show it. */
export interface PageSummary {
  id: string
  number: number
  name: string
  editorName: string | null
  state: PageState
  /** Stories, picture stories and notices on it. */
  articleCount: number
  /** It was planned and nothing stands on it yet: a text can be imported onto it. */
  takesImport: boolean
  readyBy: string | null
  approvedBy: string | null
  /** Headline of its first story, if it has one. */
  lead: string | null
}

/** An issue as the list of issues shows it. */
export interface IssueSummary {
  id: string
  date: IsoDate
  number: number
  publishedAt: Date | null
  pages: PageSummary[]
}

export interface IssueAbilities {
  importPage: boolean
  publish: boolean
}

/** An issue with what may be done to it and what stands in the way of publishing it. */
export interface IssueView extends IssueSummary {
  publishedBy: string | null
  /** The time that is set for it, or the last that came to nothing; null once it is published. */
  schedule: ScheduleView | null
  /** The clock that times are told and set by. */
  timeZone: string
  abilities: IssueAbilities
  /** Per page number: what blocks the issue; empty where it may be published. */
  blockers: (BlockerFact & { pageNumber?: number })[]
}

export interface IssueList {
  issues: IssueSummary[]
  abilities: { create: boolean }
  /** The running number that comes next. */
  nextNumber: number
}
