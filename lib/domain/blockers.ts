/**
 * What keeps a thing from being ready, as data: its message key (`blockers.<code>`) and what the
 * sentence names.
 */
export interface BlockerFact {
  code: string
  articleId?: string
  blockId?: string
  values?: Record<string, string | number>
}
