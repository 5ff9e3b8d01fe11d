import type { Db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { LockedDocument } from '../documents/lock-document'
import { loadPage, type LoadedPage } from './load-page'
import { lockPage } from './lock-page'

export interface LockedPage {
  page: LoadedPage
  document: LockedDocument
}

/**
 * Several pages that may still change, with their documents locked in the order of the documents' ids, as
 * publishing locks them too: two who move pieces between the same pages wait for each other, never in a ring.
 * @throws NotFound `page-not-found`; Conflict `page-published`
 */
export async function lockPages(tx: Db, pageIds: readonly string[]): Promise<LockedPage[]> {
  const pages: LoadedPage[] = []
  for (const id of new Set(pageIds)) pages.push(await loadPage(tx, id))
  const locked = new Map<string, LockedPage>()
  for (const { id } of pages.sort((a, b) => (a.documentId < b.documentId ? -1 : 1))) {
    const one = await lockPage(tx, id)
    if (one.page.issue.publications.length > 0) throw new Conflict('page-published')
    locked.set(id, one)
  }
  return pageIds.map((id) => locked.get(id)!)
}
