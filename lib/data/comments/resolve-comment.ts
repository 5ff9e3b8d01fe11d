import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { notifyPeople } from '../notices/notify-people'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockThread } from './lock-thread'
import { tellStanding } from '../documents/tell-standing'

/**
 * Settles a thread; one that was marked as blocking stands in no signature's way any more. It stays listed.
 * @throws NotFound `comment-not-found`; Conflict `comment-resolved` where somebody has
 */
export async function resolveComment(actor: Actor, { commentId }: { commentId: string }): Promise<void> {
  requireAbility(actor, 'comment.write')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { id, documentId, userId, resolvedAt, blocking } = await lockThread(tx, actor, commentId)
    if (resolvedAt) throw new Conflict('comment-resolved')
    await tx.comment.update({ where: { id }, data: { resolvedAt: new Date(), resolverId: person.id } })
    await recordEvent(tx, actor, {
      verb: 'resolveComment',
      subject: { kind: 'comment', id },
      after: { blocking },
    })
    await notifyPeople(tx, actor, [userId], { kind: 'resolveComment', subject: { kind: 'comment', id } })
    await tellStanding(tx, documentId)
  })
}
