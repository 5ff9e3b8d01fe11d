import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { lockSubmission } from './load-submission'
import { pieceAbilities } from './piece-abilities'
import { requireAuthor } from './require-author'

/**
 * Throws a draft away that was never handed in: the piece, its article and its attachments are gone. Its step
 * log stays, as every log does, and without the piece nobody reaches it; files stay, others may use them. What
 * was handed in once is part of the record. @throws Conflict `submission-not-yours`, `draft-handed-in`
 */
export async function deleteDraft(actor: Actor, { submissionId }: { submissionId: string }): Promise<void> {
  requireAbility(actor, 'submission.write')
  await db().$transaction(async (tx) => {
    const { submission, document } = await lockSubmission(tx, actor, submissionId)
    requireAuthor(actor, submission)
    if (!pieceAbilities(actor, submission).deleteDraft) throw new Conflict('draft-handed-in')
    await tx.submissionAttachment.deleteMany({ where: { submissionId } })
    await tx.submission.delete({ where: { id: submissionId } })
    await tx.textPrint.deleteMany({ where: { kind: 'submission', id: submissionId } })
    await tx.articleTouch.deleteMany({ where: { articleId: submission.articleId } })
    await tx.article.deleteMany({ where: { documentId: document.id } })
    await recordEvent(tx, actor, {
      verb: 'deleteDraft',
      subject: { kind: 'submission', id: submissionId },
      before: { version: document.version },
    })
  })
}
