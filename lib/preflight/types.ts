import type { IsoDate } from '@/lib/domain/issue-date'
import type { PrintedRole } from '@/lib/editor/document-json'

/** A block of text that readers will get. Offsets of warnings count in `text`, in UTF-16 units. */
export interface CheckedBlock {
  id: string
  role: PrintedRole
  text: string
  /** The print lost text before or after it: what does not close may have closed there. */
  gap: boolean
}

export interface CheckedArticle {
  id: string
  /** Names of its contributors, as printed. */
  contributors: string[]
  blocks: CheckedBlock[]
}

/** A page as the rules read it. */
export interface CheckedPage {
  date: IsoDate
  number: number
  /** Stories and picture stories, in reading order. */
  articles: CheckedArticle[]
  /** Page furniture: names, telephone numbers; the newsroom's word lists hold for it too. */
  notices: CheckedArticle[]
}

/** 下转 or 上接: where a piece goes on, or where it began. */
export interface ContinuationMark {
  direction: 'to' | 'from'
  /** Number of the other page. */
  page: number
}

/** A word that is not to be printed, or is to be written otherwise. */
export interface Term {
  term: string
  preferred: string | null
}

/** A person of public office, as the newsroom writes them; `position` is the order of the list. */
export interface Office {
  name: string
  title: string
  position: number
}

/** An article that says much of what was printed before. */
export interface Repeat {
  articleId: string
  blockId: string
  /** The longest passage that both have. */
  start: number
  end: number
  /** The printed one. */
  headline: string
  date: IsoDate
  /** Per cent of this article that stands there too. */
  share: number
}

/** What the rules know beside the page. */
export interface Surroundings {
  /** The other pages with their marks. */
  pages: readonly { number: number; marks: readonly ContinuationMark[] }[]
  terms: readonly Term[]
  offices: readonly Office[]
  repeats: readonly Repeat[]
}

/** Something that looks wrong: `warnings.<code>` is its sentence, with `values` filled in. */
export interface Warning {
  code: string
  articleId: string
  blockId: string
  /** The words it is about: `[start, end)` in the block's text. */
  start: number
  end: number
  values: Record<string, string | number>
}

/** Pure: the same page gives the same warnings. */
export type Rule = (page: CheckedPage, around: Surroundings) => Warning[]
