import type { LoadedPage } from './load-page'

/** Whether the page was given back and the desk has neither changed its text nor answered since. */
export function openReturn(page: LoadedPage): boolean {
  const last = page.readinesses[0]
  return last?.voidReason === 'returned' && last.answeredAt === null && last.hash === page.document.hash
}
