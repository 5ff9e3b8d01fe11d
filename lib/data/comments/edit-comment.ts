import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { commentText } from './comment-text'
import { lockOwnComment } from './lock-own-comment'
import { tellStanding } from '../documents/tell-standing'
import { writeMentions } from './write-mentions'

/**
 * Changes what one said oneself; it is marked as changed and the record keeps what was said before. Who is called
 * now and was not before is told.
 * @throws NotFound `comment-not-found`; Forbidden `comment-not-own`
 * @throws Invalid `comment-empty`, `comment-long`, `mention-person`
 */
export async function editComment(
  actor: Actor,
  { commentId, body: said, mentions = [] }: { commentId: string; body: string; mentions?: string[] },
): Promise<void> {
  requireAbility(actor, 'comment.write')
  await db().$transaction(async (tx) => {
    const { thread, comment } = await lockOwnComment(tx, actor, commentId)
    // A mark that says what to write instead needs no remark.
    const body = comment.suggestion !== null && said.trim() === '' ? '' : commentText(said)
    if (body === comment.body) return
    await tx.comment.update({ where: { id: commentId }, data: { body, editedAt: new Date() } })
    const called = new Set(comment.mentions.map(({ userId }) => userId))
    await tx.commentMention.deleteMany({ where: { commentId, userId: { notIn: mentions } } })
    await writeMentions(tx, actor, {
      commentId,
      mentions: mentions.filter((userId) => !called.has(userId)),
    })
    await recordEvent(tx, actor, {
      verb: 'editComment',
      subject: { kind: 'comment', id: commentId },
      before: { body: comment.body },
      after: { body },
    })
    await tellStanding(tx, thread.documentId)
  })
}
