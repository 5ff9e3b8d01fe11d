import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { notifyPeople } from '../notices/notify-people'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { commentText } from './comment-text'
import { lockThread } from './lock-thread'
import { tellStanding } from '../documents/tell-standing'
import { writeMentions } from './write-mentions'

/**
 * Answers in a thread; whoever spoke in it is told, those who are called by name of that alone.
 * @throws NotFound `comment-not-found`; Invalid `comment-empty`, `comment-long`, `mention-person`
 */
export async function replyToComment(
  actor: Actor,
  { commentId, body: said, mentions = [] }: { commentId: string; body: string; mentions?: string[] },
): Promise<void> {
  requireAbility(actor, 'comment.write')
  const person = requirePerson(actor)
  const body = commentText(said)
  await db().$transaction(async (tx) => {
    const thread = await lockThread(tx, actor, commentId)
    const { documentId, articleId, blockId } = thread
    const { id } = await tx.comment.create({
      data: {
        documentId,
        articleId,
        blockId,
        start: 0,
        end: 0,
        quote: '',
        parentId: thread.id,
        userId: person.id,
        body,
      },
      select: { id: true },
    })
    await writeMentions(tx, actor, { commentId: id, mentions })
    const spoke = [thread.userId, ...thread.replies.map(({ userId }) => userId)]
    await notifyPeople(
      tx,
      actor,
      spoke.filter((userId) => !mentions.includes(userId)),
      {
        kind: 'replyToComment',
        subject: { kind: 'comment', id },
      },
    )
    await recordEvent(tx, actor, { verb: 'replyToComment', subject: { kind: 'comment', id: thread.id } })
    await tellStanding(tx, documentId)
  })
}
