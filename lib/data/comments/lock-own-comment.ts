import type { Db } from '@/lib/db'
import { Forbidden, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { isUuid } from '../is-uuid'
import { lockThread } from './lock-thread'

/**
 * A remark or a reply with its thread, locked, for the one who wrote it.
 * @throws NotFound `comment-not-found`, also for one that its author took away; Forbidden `comment-not-own`
 */
export async function lockOwnComment(tx: Db, actor: Actor, commentId: string) {
  const found = isUuid(commentId)
    ? await tx.comment.findUnique({ where: { id: commentId }, select: { parentId: true } })
    : null
  if (!found) throw new NotFound('comment-not-found')
  const thread = await lockThread(tx, actor, found.parentId ?? commentId)
  // Read under the thread's lock: it may have been taken away while we waited.
  const comment = await tx.comment.findUnique({
    where: { id: commentId, removedAt: null },
    select: {
      id: true,
      parentId: true,
      userId: true,
      body: true,
      suggestion: true,
      blocking: true,
      mentions: { select: { userId: true } },
    },
  })
  if (!comment) throw new NotFound('comment-not-found')
  if (comment.userId !== actor.id) throw new Forbidden('comment-not-own')
  return { thread, comment }
}
