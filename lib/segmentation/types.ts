/**
 * The engine's vocabulary. Offsets are UTF-16 units into the page's decoded source text; a span is
 * half-open. Confidences lie in [0, 1]. White space is what JavaScript's `\s` matches; every other
 * character of the source belongs to exactly one span of exactly one block.
 */

/** `[start, end)` into the source text, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

export const ROLES = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'subhead',
  'body',
  'caption',
  'credit',
  'note',
  'notice',
  'discarded',
] as const
/** What a block is on the newspaper page (引题, 主标题, 副题, …). */
export type Role = (typeof ROLES)[number]

export const ARTICLE_KINDS = ['story', 'photo', 'notice'] as const
/** A story, a picture story (caption and credit, no body) or page furniture. */
export type ArticleKind = (typeof ARTICLE_KINDS)[number]

export const CONTRIBUTOR_ROLES = ['correspondent', 'reporter', 'photographer'] as const
/** 通讯员, 记者 of any title, or the name before 摄. */
export type ContributorRole = (typeof CONTRIBUTOR_ROLES)[number]

/**
 * Why the engine decided as it did, as data: the desk renders `rule` in the reader's language
 * (message key `reasons.<rule>`) with `values` filled in.
 */
export interface Reason {
  /** Stable kebab-case name of the rule, e.g. `cut-word`, `no-end-mark`, `township-of-county`. */
  rule: string
  /** Where the evidence stands in the source. */
  spans: Span[]
  /** What the sentence names: the word the cut runs through, the county's name, a count. */
  values?: Record<string, string | number>
}

/** A decision with how sure the engine is of it, why, and what it would have chosen otherwise. */
export interface Judgement {
  confidence: number
  reasons: Reason[]
}

/** One paragraph or one heading line; several spans where a column end broke it (续接). */
export interface ProposedBlock {
  role: Role
  /** In reading order. Between two spans of one block stands a join. */
  spans: Span[]
  /** Text is missing before or after this block (缺文). */
  gapBefore?: boolean
  gapAfter?: boolean
  /** How sure the engine is of the role. */
  roleJudgement: Judgement & { runnerUp?: Role }
  /** One per place between two consecutive spans (`spans.length - 1` of them). */
  joins: Judgement[]
}

export interface ProposedCounty extends Judgement {
  /** GB/T 2260 code, six digits; the prefecture's own where the piece is about the city. */
  code: string
}

export interface ProposedContributor extends Judgement {
  /** As printed, without spaces. */
  name: string
  role: ContributorRole
  /** As printed: 全媒体记者, 特约记者, 通讯员 …; empty where none was printed. */
  title: string
}

export interface ProposedArticle {
  kind: ArticleKind
  /** In reading order. */
  blocks: ProposedBlock[]
  /** Most certain first. */
  counties: ProposedCounty[]
  /** In the order printed. */
  contributors: ProposedContributor[]
  /** How sure the engine is that this article begins where it begins and ends where it ends. */
  boundary: Judgement
  /** 栏目, where the page names one. */
  column?: string
  /** Wire service or paper the piece is taken from (新华社, 据…), where named. */
  source?: string
  /** 下转第×版 or 上接第×版. */
  continuation?: { direction: 'to' | 'from'; page: number; span: Span }
}

export type SuspectKind = 'boundary' | 'role' | 'join' | 'gap' | 'county' | 'contributor'

/** A decision worth a look. Indexes point into `Segmentation.articles`. */
export interface Suspect extends Judgement {
  kind: SuspectKind
  article: number
  block?: number
  /** For a join: which place of the block; for county and contributor: which of the list. */
  index?: number
  /** The choice not taken, where there is one. */
  runnerUp?: {
    role?: Role
    /** The span that would go on instead, or `null` for: nothing goes on here. */
    join?: Span | null
    code?: string
    /** Merge with the article before (true) or begin an article at this block. */
    merge?: boolean
  }
}

/** What the page says of itself, where it does. */
export interface PageFacts {
  number?: number
  name?: string
  /** ISO date. */
  date?: string
  editor?: string
}

export interface Segmentation {
  /** In reading order. */
  articles: ProposedArticle[]
  /** Least certain first. */
  suspects: Suspect[]
  page: PageFacts
}

/** A county-level unit or a prefecture with the names it goes by. */
export interface Division {
  /** Six digits (province, prefecture, county) or nine (township, street). */
  code: string
  /** Official name: 梨树县, 伊通满族自治县. */
  name: string
}

export interface SegmentOptions {
  /** Six-digit code of the publication's prefecture; settles ambiguous place names. */
  prefecture?: string
  /** The official tables of the whole country. Without them no county is proposed. */
  divisions?: Divisions
  /** Word frequencies and cutting, from a maintained segmenter's dictionary. */
  words?: Words
  /** What the newsroom has confirmed on earlier pages. */
  memory?: NewsroomMemory
}

/** Look-ups over the official division tables, prepared once (see `prepareDivisions`). */
export interface Divisions {
  /** All divisions by code: provinces, prefectures, counties, townships. */
  byCode: ReadonlyMap<string, Division>
  /** Every name and short form to the codes that go by it. */
  byName: ReadonlyMap<string, readonly string[]>
}

/** A Chinese word segmenter as the engine sees it. Its functions are pure. */
export interface Words {
  /** Where each of a text's words ends, in a list that holds until the next text is cut. White space is a word too. */
  cut: (text: string) => readonly number[]
  /** Frequency of a text, or of a part of it, as a word of the dictionary; 0 where it is not in it. */
  frequency: (text: string, from?: number, to?: number) => number
  /** Part of speech of a word in the dictionary (`n`, `v`, `p` …); empty where it is not in it. */
  kind: (word: string) => string
}

/** Plain counts of what editors confirmed before. Keys are texts as printed. */
export interface NewsroomMemory {
  /** Institution or place name → county code → times confirmed. */
  counties: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Contributor name → times confirmed. */
  contributors: ReadonlyMap<string, number>
}
