import type { InboxTab } from '@/lib/domain/inbox-tabs'
import type { SubmissionState } from '@/lib/domain/submission-way'
import type { IsoDate } from '@/lib/domain/issue-date'
import type { PageState } from '@/lib/domain/page-state'

/** What the inbox shows. */
export interface InboxFilter {
  tab: InboxTab
  /** GB/T 2260 code. */
  county?: string | undefined
  /** Id of the author's account. */
  author?: string | undefined
  /** Handed in so many days ago, or longer. */
  days?: number | undefined
  /** In the headline or the text. */
  words?: string | undefined
}

/** A piece as the inbox lists it. */
export interface InboxPiece {
  submissionId: string
  state: SubmissionState
  headline: string
  author: string
  unit: string | null
  counties: string[]
  /** When it was handed in last. */
  since: Date | null
  taker: string | null
  /** Printed characters without white space. */
  words: number
  pictures: number
  /** The unit's signed review form is attached. */
  form: boolean
  /** Where it stands, if it is placed. */
  page: { date: IsoDate; number: number; name: string } | null
  /** The likeliest other piece with the same text, and the share of this one's characters that stand there too. */
  alike: { kind: 'submission' | 'published'; share: number } | null
  /** An article of an imported page that is likely the same piece. */
  printed: boolean
}

export interface Inbox {
  /** Longest waiting first, `MOST_PIECES` at most. */
  pieces: InboxPiece[]
  /** How many there are. */
  found: number
  counts: Record<InboxTab, number>
  counties: { code: string; name: string }[]
  authors: { id: string; name: string; unit: string | null }[]
  /** The newsroom asks for a signed review form. */
  asksForm: boolean
}

/** A page that a piece can be placed on. */
export interface OpenPage {
  pageId: string
  date: IsoDate
  number: number
  name: string
  state: PageState
  holder: string | null
  /** Articles with anything printed in them. */
  articles: number
}

/** A saved filter of the inbox. */
export interface InboxSavedView {
  id: string
  name: string
  query: string
}
