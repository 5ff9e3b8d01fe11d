import type { InboxFilter } from '@/lib/data/inbox/inbox-view'

/** The query of a filter, always written the same way, so that two of them can be compared. */
export function inboxQuery(filter: InboxFilter): string {
  const { tab, county, author, days, words } = filter
  const query = new URLSearchParams({ tab })
  if (county) query.set('county', county)
  if (author) query.set('author', author)
  if (days) query.set('days', String(days))
  if (words) query.set('words', words)
  return query.toString()
}

/** Where the inbox shows a filter. */
export function inboxAddress(filter: InboxFilter): string {
  return `/desk/inbox?${inboxQuery(filter)}`
}

/** Where the desk has one piece. */
export function pieceAddress(submissionId: string): string {
  return `/desk/pieces/${submissionId}`
}
