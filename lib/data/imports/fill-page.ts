import type { Db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import { isBlankDocument } from '@/lib/editor/with-article'
import { Conflict } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { lockDocument, type LockedDocument } from '../documents/lock-document'
import { lockPage } from '../pages/lock-page'
import { rewriteDocument } from '../submissions/carry-article'

/**
 * Puts an imported text onto a page that was planned and has nothing on it: as steps behind its log, so that
 * whoever has the empty page open gets it. Slots and who holds the page stay; what it is called is as imported.
 * @throws Conflict `page-has-text` where a text was imported onto it or something was written or placed there
 */
export async function fillPage(
  tx: Db,
  person: UserActor,
  {
    pageId,
    facts: { name, editorName },
    content,
  }: { pageId: string; facts: { name: string; editorName: string | null }; content: DocumentJson },
): Promise<{ pageId: string; document: LockedDocument }> {
  const { page, document } = await lockPage(tx, pageId)
  if (page.source || !isBlankDocument(document.content))
    throw new Conflict('page-has-text', { number: page.number, name: page.name })
  await rewriteDocument(tx, person, { home: { kind: 'page', page }, document }, content)
  await tx.page.update({
    where: { id: pageId },
    data: { name, editorName: editorName ?? page.editorName },
  })
  return { pageId, document: await lockDocument(tx, document.id) }
}
