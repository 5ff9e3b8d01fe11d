export const PAGE_STATES = ['correcting', 'ready', 'signed', 'published'] as const
/** Where a page stands on its way: 校正中, 待签, 已签, 已出版. */
export type PageState = (typeof PAGE_STATES)[number]

/** The rows a page's state follows from. Hashes are those of `Document.hash`. */
export interface PageStanding {
  documentHash: string
  /** Hash of the readiness that is not voided, if any. */
  readyHash: string | null
  /** Hash of the approval that is not voided, if any. */
  approvedHash: string | null
  published: boolean
}

/**
 * The state that the rows add up to. A readiness or approval counts only for the very content it
 * was given for, so that a row that outlived an edit can never make a page look signed.
 */
export function pageState(standing: PageStanding): PageState {
  if (standing.published) return 'published'
  if (standing.approvedHash === standing.documentHash) return 'signed'
  if (standing.readyHash === standing.documentHash) return 'ready'
  return 'correcting'
}
