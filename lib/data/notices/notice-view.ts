/** A notice as its reader sees it. */
export interface NoticeView {
  id: string
  /** `notices.kinds.<kind>` is its sentence. */
  kind: string
  /** What the sentence names. */
  values: Record<string, string | number>
  at: Date
  read: boolean
  /** Where what it is about can be seen; null where the reader has no way there (any more). */
  href: string | null
}
