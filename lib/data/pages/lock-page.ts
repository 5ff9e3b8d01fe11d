import type { Db } from '@/lib/db'
import { lockDocument, type LockedDocument } from '../documents/lock-document'
import { loadPage, type LoadedPage } from './load-page'

/**
 * A page with its document locked until the transaction ends, read again under the lock: an edit or a
 * colleague's act may have come in between. @throws NotFound `page-not-found`
 */
export async function lockPage(
  tx: Db,
  pageId: string,
): Promise<{ page: LoadedPage; document: LockedDocument }> {
  const { documentId } = await loadPage(tx, pageId)
  const document = await lockDocument(tx, documentId)
  return { page: await loadPage(tx, pageId), document }
}
