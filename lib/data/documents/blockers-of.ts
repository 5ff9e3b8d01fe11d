import type { Db } from '@/lib/db'
import { accountForSource } from '@/lib/editor/align/account'
import { pageBlockers } from '@/lib/editor/page-blockers'
import { isBlankDocument } from '@/lib/editor/with-article'
import type { BlockerFact } from '@/lib/errors'
import { contentOf, type LoadedPage } from '../pages/load-page'
import { standingBlockers } from '../pages/standing-blockers'

/**
 * What blocks a page: nothing on it (`page-empty`), its source not all assigned, a headline, county or credit missing, and what people
 * have left open on it.
 */
export async function blockersOf(tx: Db, page: LoadedPage): Promise<BlockerFact[]> {
  const content = contentOf(page)
  const source = page.source?.text
  const unassigned = source ? accountForSource(content, source).totals.unassigned : 0
  const empty = !source && isBlankDocument(content) ? [{ code: 'page-empty' }] : []
  return [...empty, ...pageBlockers(content, unassigned), ...(await standingBlockers(tx, page))]
}
