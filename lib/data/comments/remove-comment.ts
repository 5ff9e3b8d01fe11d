import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { lockOwnComment } from './lock-own-comment'
import { tellStanding } from '../documents/tell-standing'

/**
 * Takes away what one said oneself; the record keeps it. Where others have answered, the place stays with their
 * answers and says that the remark was removed; it keeps no page from being signed any more.
 * @throws NotFound `comment-not-found`; Forbidden `comment-not-own`
 */
export async function removeComment(actor: Actor, { commentId }: { commentId: string }): Promise<void> {
  requireAbility(actor, 'comment.write')
  await db().$transaction(async (tx) => {
    const { thread, comment } = await lockOwnComment(tx, actor, commentId)
    const { parentId, body, suggestion, blocking } = comment
    if (parentId === null && thread.replies.length > 0) {
      await tx.commentMention.deleteMany({ where: { commentId } })
      await tx.comment.update({
        where: { id: commentId },
        data: { body: '', suggestion: null, blocking: false, editedAt: null, removedAt: new Date() },
      })
    } else {
      await tx.comment.delete({ where: { id: commentId } })
      // The last answer to a remark that is gone takes its empty place along.
      if (parentId !== null && thread.replies.length === 1)
        await tx.comment.deleteMany({ where: { id: parentId, removedAt: { not: null } } })
    }
    await recordEvent(tx, actor, {
      verb: 'removeComment',
      subject: { kind: 'comment', id: commentId },
      before: { body, suggestion, blocking, threadId: thread.id },
    })
    await tellStanding(tx, thread.documentId)
  })
}
