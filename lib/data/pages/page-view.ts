import type { Encoding } from '@/lib/domain/encodings'
import type { IsoDate } from '@/lib/domain/issue-date'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { PageState } from '@/lib/domain/page-state'
import type { BlockerFact } from '@/lib/errors'
import type { PreflightWarning, SetAside } from '../preflight/preflight-view'
import type { Surroundings } from '@/lib/preflight/types'
import type { Span, Suspect } from '@/lib/segmentation/types'
import type { SuspectDecisions } from '../suspects/suspect-decisions'

/** Where a page hangs, for headings and links. */
export interface PagePlace {
  issueId: string
  date: IsoDate
  issueNumber: number
  pageId: string
  pageNumber: number
  pageName: string
  editorName: string | null
  /** All pages of the issue, for the way to the next one. */
  siblings: { number: number; name: string }[]
}

/** A person's act on the page: who and when. */
export interface Signature {
  userId: string
  name: string
  at: Date
}

export interface PageAbilities {
  edit: boolean
  markReady: boolean
  withdrawReady: boolean
  approve: boolean
  /** It waits for a signature, and this person signs pages, but not this one: their own work is in it. */
  approveOwn: boolean
  return: boolean
  /** A return stands open that the text does not answer. */
  answerReturn: boolean
}

/** A page's standing with what the actor may do now. */
export interface PageStanding {
  state: PageState
  /** Hash of what stands; an action sends it back so that nobody signs what they did not see. */
  hash: string
  version: number
  ready: Signature | null
  approval: (Signature & { singleHanded: boolean }) | null
  /** The last readiness that was taken back: by an edit, a return (with its note and the answer) or its giver. */
  lastVoid: {
    reason: 'edited' | 'returned' | 'withdrawn'
    note: string | null
    answer: string | null
    at: Date
  } | null
  abilities: PageAbilities
  /** What blocks marking ready and signing. */
  blockers: BlockerFact[]
}

/** A suspect of the engine, pointing at the document's articles and blocks by id. */
export interface SuspectView extends Omit<Suspect, 'article' | 'block'> {
  id: string
  articleId: string
  blockId: string | null
  /** For a join: what goes on there. It tells the place again, in whatever block it has come to stand. */
  goesOn?: Span
}

export interface SourceView {
  text: string
  encoding: Encoding
  fileName: string | null
  bytes: number
  importedAt: Date
  importedBy: string
}

/** A county to choose from: of the publication's prefecture first. */
export interface CountyChoice {
  code: string
  name: string
  prefectureName: string
  /** Names of its townships and streets, for completion. */
  townships: string[]
}

/** All that the workbench needs to open a page. */
export interface PageForWork extends PagePlace, PageStanding {
  /** What the checks need beside the page, and what was set aside of their warnings. */
  around: Surroundings
  asides: Record<string, SetAside>
  documentId: string
  /** ProseMirror JSON at `version`. */
  content: DocumentJson
  /** Empty for a page that was planned, not imported. */
  source: SourceView
  suspects: SuspectView[]
  /** What has been answered to them. */
  decisions: SuspectDecisions
  counties: CountyChoice[]
  /** Names of known contributors, most printed first. */
  contributors: string[]
}

/** All that the proof (版面预览 with 签发前检查) needs. */
export interface PageForProof extends PagePlace, PageStanding {
  /** ProseMirror JSON as it stands. */
  content: DocumentJson
  /** What was last signed, where an edit voided it: for the difference shown on top. */
  lastApproved: { content: DocumentJson; by: string; at: Date } | null
  countyNames: Record<string, string>
  documentId: string
  /** What looks wrong, with what people set aside; none of a published page. */
  warnings: PreflightWarning[]
  /** Ends of embargoes by article, while they lie ahead. */
  embargoes: Record<string, Date>
  /** The clock that times are told and set by. */
  timeZone: string
  /** May end an embargo or bring it forward. */
  mayLift: boolean
}
