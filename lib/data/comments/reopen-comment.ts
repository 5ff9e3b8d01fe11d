import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { lockThread } from './lock-thread'
import { tellStanding } from '../documents/tell-standing'

/** Takes a settled thread up again. @throws NotFound `comment-not-found`; Conflict `comment-open-already` */
export async function reopenComment(actor: Actor, { commentId }: { commentId: string }): Promise<void> {
  requireAbility(actor, 'comment.write')
  await db().$transaction(async (tx) => {
    const { id, documentId, resolvedAt, blocking } = await lockThread(tx, actor, commentId)
    if (!resolvedAt) throw new Conflict('comment-open-already')
    await tx.comment.update({ where: { id }, data: { resolvedAt: null, resolverId: null } })
    await recordEvent(tx, actor, {
      verb: 'reopenComment',
      subject: { kind: 'comment', id },
      after: { blocking },
    })
    await tellStanding(tx, documentId)
  })
}
