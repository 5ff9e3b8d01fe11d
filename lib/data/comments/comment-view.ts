import type { UserRole } from '@/lib/domain/roles'

/** One remark, or a reply to one. */
export interface CommentView {
  id: string
  by: string
  byId: string
  at: Date
  /** Empty where its author took it away. */
  body: string
  /** When its author changed it last. */
  edited: Date | null
  /** Its author took it away; the answers stay. */
  removed: boolean
  /** Names of who was called. */
  mentions: string[]
}

/** A remark on a place in the text with what was said to it. */
export interface CommentThread extends CommentView {
  articleId: string
  blockId: string
  /** UTF-16 units in the block's text, as of the last saved version. */
  start: number
  end: number
  /** The words it was put on. */
  quote: string
  /** The words that stand there now; empty where they are gone. */
  words: string
  orphaned: boolean
  /** What a proofreader would put in the words' place. */
  suggestion: string | null
  blocking: boolean
  resolved: { by: string; at: Date } | null
  replies: CommentView[]
}

/** Somebody who can be called into a thread. */
export interface Mentionable {
  id: string
  name: string
  role: UserRole
}

/** Everything said about a document's text, in reading order of its places, and who can be called. */
export interface DocumentComments {
  threads: CommentThread[]
  people: Mentionable[]
}
