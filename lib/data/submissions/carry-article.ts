import type { Db } from '@/lib/db'
import { applySteps } from '@/lib/editor/collab/apply-steps'
import type { DocumentJson } from '@/lib/editor/document-json'
import { stepsBetween } from '@/lib/editor/steps-between'
import { Conflict } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { appendSteps } from '../documents/append-steps'
import type { DocumentHome } from '../documents/document-home'
import type { LockedDocument } from '../documents/lock-document'

/** What the log says of steps that the desk made, not an editor window. */
const DESK = 'desk'

export interface Place {
  home: DocumentHome
  document: LockedDocument
}

/**
 * Makes an article's row and comments those of another document whose text takes it in; the article keeps its
 * id. The old row goes first (one id, one row), the comments come last: they are on words that stand there now.
 */
export async function carryArticle(
  tx: Db,
  person: UserActor,
  articleId: string,
  to: Place & { content: DocumentJson },
): Promise<void> {
  await tx.article.deleteMany({ where: { id: articleId } })
  await rewriteDocument(tx, person, to, to.content)
  await tx.comment.updateMany({ where: { articleId }, data: { documentId: to.document.id } })
}

/** Brings a locked document to a content, as steps behind its log. @throws Conflict `document-refused` */
export async function rewriteDocument(
  tx: Db,
  person: UserActor,
  { home, document }: Place,
  content: DocumentJson,
): Promise<void> {
  const steps = stepsBetween(document.content, content)
  if (steps.length === 0) return
  // An id that stands on the page already, or a page grown too large, is found here and not by its readers.
  const applied = applySteps(document.content, steps, { allowShrink: true })
  if (!applied.ok) throw new Conflict('document-refused', { reason: applied.refusal })
  await appendSteps(tx, person, home, document, { steps, content: applied.content, clientId: DESK })
}
