import type { IsoDate } from '@/lib/domain/issue-date'
import type { ArticleKind } from '@/lib/segmentation/types'
import type { PaperBlock, PaperContributor } from './published-content'

export type { PaperBlock, PaperContributor }

export interface PaperCounty {
  /** Six-digit code; the prefecture's own for pieces about the city. */
  code: string
  name: string
}

/** An article as readers see it. */
export interface PaperArticle {
  id: string
  kind: ArticleKind
  /** Empty for a picture story without one. */
  headline: string
  /** In reading order. */
  blocks: PaperBlock[]
  contributors: PaperContributor[]
  counties: PaperCounty[]
}

export interface PaperPageName {
  number: number
  name: string
}

/** An issue and the pages that it has, by number. */
export interface PaperIssue {
  date: IsoDate
  /** Running number (总第×期). */
  number: number
  pages: PaperPageName[]
}

/** One newspaper page as readers see it; plain data, so that the desk's preview can make one too. */
export interface PaperPageView extends PaperPageName {
  issue: PaperIssue
  editorName: string | null
  articles: PaperArticle[]
}

/** An article by its headline, to be opened. */
export interface PaperArticleName {
  id: string
  kind: ArticleKind
  headline: string
  /** How a piece without a headline begins: a picture's caption; empty for the others. */
  opening: string
}

/** A page by what is on it; notices left out. */
export interface PaperPageContents extends PaperPageName {
  articles: PaperArticleName[]
}

export interface PaperIssueView extends PaperIssue {
  contents: PaperPageContents[]
}

/** The latest issue: its first page whole, the others by their contents. */
export interface FrontPageView {
  page: PaperPageView
  others: PaperPageContents[]
}

/** A correction that readers are told of. */
export interface PaperCorrection {
  note: string
  at: Date
  /** The piece had been taken down and is back. */
  restored: boolean
}

export interface PaperArticleView {
  article: PaperArticle
  corrections: PaperCorrection[]
  issue: PaperIssue
  page: PaperPageName
  publishedAt: Date
  /** The neighbours in the issue's reading order. */
  previous: PaperArticleName | null
  next: PaperArticleName | null
}

/** An article as lists show it: where it was printed and how it begins. */
export interface PaperListItem {
  article: PaperArticle
  date: IsoDate
  page: PaperPageName
  publishedAt: Date
  /** When it was corrected last, if it was. */
  correctedAt: Date | null
}

/** One screen of a long list; `page` counts from 1. */
export interface PaperList {
  items: PaperListItem[]
  total: number
  page: number
  pages: number
}

/** An issue as the archive shows it. */
export interface PaperIssueSummary {
  date: IsoDate
  number: number
  pageCount: number
  /** Headline of the first story. */
  lead: string | null
}

/** What every reader's page needs to know of the paper. */
export interface PaperFacts {
  /** Empty before the newsroom has named its paper. */
  name: string
  /** Changes whenever readers may see something else: the key of caches. */
  version: string
}
