import type { Db } from '@/lib/db'
import { textHolder } from '@/lib/domain/submission-way'
import { Conflict, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { isUuid } from '../is-uuid'
import { loadPageOfDocument, type LoadedPage } from '../pages/load-page'
import { requireAbility } from '../require-ability'
import { loadSubmission, type LoadedSubmission } from '../submissions/load-submission'

/** What a document belongs to. */
export type DocumentHome =
  { kind: 'page'; page: LoadedPage } | { kind: 'submission'; submission: LoadedSubmission }

/**
 * What a document belongs to, for one who may read it: a page is the desk's, a submission its author's and
 * the desk's. @throws Forbidden, NotFound `page-not-found`, `submission-not-found`
 */
export async function loadDocumentHome(tx: Db, actor: Actor, documentId: string): Promise<DocumentHome> {
  const document = isUuid(documentId)
    ? await tx.document.findUnique({ where: { id: documentId }, select: { kind: true } })
    : null
  if (document?.kind === 'submission')
    return { kind: 'submission', submission: await loadSubmission(tx, actor, { documentId }) }
  requireAbility(actor, 'page.read')
  if (!document) throw new NotFound('page-not-found')
  return { kind: 'page', page: await loadPageOfDocument(tx, documentId) }
}

/**
 * Whether the actor may write in it now.
 * @throws Forbidden; Conflict `page-published`, `submission-closed` while the text is in other hands
 */
export function requireWritable(actor: Actor, home: DocumentHome): void {
  if (home.kind === 'page') {
    requireAbility(actor, 'page.edit')
    if (home.page.issue.publications.length > 0) throw new Conflict('page-published')
    return
  }
  const { state, author } = home.submission
  const holder = textHolder(state)
  const mine =
    holder === 'author' ? author.id === actor.id : holder === 'desk' && can(actor, 'submission.handle')
  if (!mine) throw new Conflict('submission-closed', { state })
}
