import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { loadUser } from './load-user'

/** Lets a person sign in again, with their old password and role. @throws NotFound `user-not-found` */
export async function enableUser(actor: Actor, { userId }: { userId: string }): Promise<void> {
  requireAbility(actor, 'people.manage')
  await db().$transaction(async (tx) => {
    const user = await loadUser(tx, userId)
    if (!user.disabledAt) return
    await tx.user.update({ where: { id: userId }, data: { disabledAt: null }, select: { id: true } })
    await recordEvent(tx, actor, { verb: 'enableUser', subject: { kind: 'user', id: userId } })
  })
}
