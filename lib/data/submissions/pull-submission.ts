import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import { withoutArticle } from '@/lib/editor/without-article'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { writeProjection } from '../documents/write-projection'
import { lockPages, type LockedPage } from '../pages/lock-pages'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { carryArticle, rewriteDocument } from './carry-article'
import { lockSubmission } from './load-submission'
import { moveSubmission } from './move-submission'

/**
 * 撤稿: takes a piece off its page; its text goes back into its own document as it stands on the page. A piece
 * that an editor has since joined to another article comes back as it was when it was placed: what stands on
 * the page belongs to the other article. What came with the page's own source, as all of a printed article
 * does that the piece was found to be one with, stays on the page as discarded by whoever pulls: it is no longer
 * published, the source stays accounted for, and it can be restored.
 * @throws Conflict `submission-moved`, `page-published`; Invalid `move-needs-note`
 */
export async function pullSubmission(
  actor: Actor,
  { submissionId, note }: { submissionId: string; note: string },
): Promise<void> {
  requireAbility(actor, 'submission.handle')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { submission, document } = await lockSubmission(tx, actor, submissionId)
    const { articleId, pageId } = submission
    if (!pageId) throw new Conflict('submission-moved', { state: submission.state })
    const [{ page, document: pageDocument }] = (await lockPages(tx, [pageId])) as [LockedPage]
    await moveSubmission(tx, actor, submission, { act: 'pull', note, pageId })
    await tx.pageSlot.updateMany({ where: { submissionId }, data: { submissionId: null } })
    const left = withoutArticle(pageDocument.content, articleId, {
      userId: person.id,
      newId: randomUUID,
    })
    const content: DocumentJson = left ? { type: 'doc', content: [left.article] } : document.content
    const home = { kind: 'submission' as const, submission }
    await carryArticle(tx, person, articleId, { home, document, content })
    // Also where the text came back unchanged: its row went with the page's.
    await writeProjection(tx, { documentId: document.id, pageId: null, content })
    if (left)
      await rewriteDocument(
        tx,
        person,
        { home: { kind: 'page', page }, document: pageDocument },
        left.document,
      )
  })
}
