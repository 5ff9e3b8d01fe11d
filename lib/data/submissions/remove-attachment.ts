import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'
import { listAttachments } from './list-attachments'
import { lockSubmission } from './load-submission'
import { pieceAbilities } from './piece-abilities'
import type { AttachmentView } from './submission-view'

/**
 * Takes a file away from a piece while it is in its author's hands; one that is gone already is gone.
 * @returns all that is attached now. @throws Conflict `submission-closed`
 */
export async function removeAttachment(
  actor: Actor,
  { submissionId, attachmentId }: { submissionId: string; attachmentId: string },
): Promise<AttachmentView[]> {
  requireAbility(actor, 'submission.write')
  return db().$transaction(async (tx) => {
    const { submission } = await lockSubmission(tx, actor, submissionId)
    if (!pieceAbilities(actor, submission).edit)
      throw new Conflict('submission-closed', { state: submission.state })
    const { count } = await tx.submissionAttachment.updateMany({
      where: { id: isUuid(attachmentId) ? attachmentId : submissionId, submissionId, removedAt: null },
      data: { removedAt: new Date() },
    })
    if (count > 0)
      await recordEvent(tx, actor, {
        verb: 'removeAttachment',
        subject: { kind: 'submission', id: submissionId },
        before: { attachmentId },
      })
    return listAttachments(tx, submissionId)
  })
}
