import type { ArticleKind, ContributorRole, Role, Span } from '@/lib/segmentation/types'

/** Whether a person has agreed to what the engine proposed. What a person enters is confirmed. */
export type FactStatus = 'suggested' | 'confirmed'

export interface ArticleCounty {
  /** GB/T 2260 code, six digits. */
  code: string
  status: FactStatus
}

export interface ArticleContributor {
  /** As printed, without spaces. */
  name: string
  role: ContributorRole
  /** As printed (全媒体记者, 通讯员 …); empty where none was. */
  title: string
  status: FactStatus
}

/** What the document knows of an article besides its blocks. */
export interface ArticleAttrs {
  /** UUID; stays with the article wherever it goes. */
  id: string
  kind: ArticleKind
  counties: ArticleCounty[]
  /** An editor said that the piece belongs to no county. */
  countyNone: boolean
  contributors: ArticleContributor[]
  /** 栏目. */
  column: string | null
  /** 体裁: 消息, 通讯, 侧记 … */
  genre: string | null
  /** 头条, 报眼 … */
  placement: string | null
}

/** A picture's file as a caption holds it. */
export interface BlockPhoto {
  /** SHA-256 (hex) of the file. */
  file: string
  /** As seen, turned the right way up; in pixels. */
  width: number
  height: number
  /** What is to be seen, for those who do not see it; empty where the caption says it. */
  alt: string
  /** Which part of another file it was cut out of, so that it can be cut anew. */
  crop: PhotoCrop | null
}

/** A part of a picture, in shares of its width and height. */
export interface PhotoCrop {
  /** SHA-256 (hex) of the whole picture. */
  of: string
  x: number
  y: number
  width: number
  height: number
}

export interface BlockAttrs {
  /** UUID; stays with the block wherever it goes. */
  id: string
  /**
   * Which spans of the source text the block came from. A hint for telling repeated text apart,
   * never the truth: that is computed by `alignSource`.
   */
  source: Span[] | null
  /** Text is missing before or after (缺文). */
  gapBefore: boolean
  gapAfter: boolean
  /** Captions alone (and those that were discarded): the picture, where its file is there. */
  photo?: BlockPhoto | null
  /** Discarded blocks alone: who discarded it, and what it was. */
  discardedBy?: string | null
  wasRole?: PrintedRole | null
}

/** Every role that readers see. */
export type PrintedRole = Exclude<Role, 'discarded'>

export interface TextJson {
  type: 'text'
  text: string
}

/** A block node; its type is its role. */
export interface BlockJson {
  type: Role
  attrs: BlockAttrs
  content?: TextJson[]
}

export interface ArticleJson {
  type: 'article'
  attrs: ArticleAttrs
  content: BlockJson[]
}

/** The document of one page or one submission, as ProseMirror writes it. */
export interface DocumentJson {
  type: 'doc'
  content: ArticleJson[]
}

/** The text of a block node's JSON; empty for an empty block. */
export function blockText(block: BlockJson): string {
  return (block.content ?? []).map((node) => node.text).join('')
}
