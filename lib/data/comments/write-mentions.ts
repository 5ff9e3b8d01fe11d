import type { Db } from '@/lib/db'
import { Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { notifyPeople } from '../notices/notify-people'

export interface Mentioning {
  commentId: string
  mentions: readonly string[]
}

/**
 * Writes who was called by a comment and tells them. Only people of the desk can be: nobody else may read it.
 * @throws Invalid `mention-person`
 */
export async function writeMentions(
  tx: Db,
  actor: Actor,
  { commentId, mentions }: Mentioning,
): Promise<void> {
  const wanted = [...new Set(mentions)]
  if (wanted.length === 0) return
  const people = await tx.user.findMany({
    where: { id: { in: wanted }, role: { not: 'correspondent' }, disabledAt: null },
    select: { id: true },
  })
  if (people.length !== wanted.length) throw new Invalid('mention-person')
  await tx.commentMention.createMany({ data: wanted.map((userId) => ({ commentId, userId })) })
  await notifyPeople(tx, actor, wanted, {
    kind: 'mentionInComment',
    subject: { kind: 'comment', id: commentId },
  })
}
