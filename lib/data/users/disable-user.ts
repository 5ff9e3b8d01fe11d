import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { loadUser } from './load-user'
import { requireAnotherAdmin } from './require-another-admin'
import { revokeSessions } from './revoke-sessions'

/**
 * Shuts a person out at once; what they did keeps their name. Twice is no error.
 * @throws NotFound `user-not-found`
 * @throws Conflict `last-admin`
 */
export async function disableUser(actor: Actor, { userId }: { userId: string }): Promise<void> {
  requireAbility(actor, 'people.manage')
  await db().$transaction(async (tx) => {
    // Before the person's own row is locked: everybody locks in this order, or two would deadlock.
    await requireAnotherAdmin(tx, userId)
    const user = await loadUser(tx, userId)
    if (user.disabledAt) return
    await tx.user.update({ where: { id: userId }, data: { disabledAt: new Date() }, select: { id: true } })
    const ended = await revokeSessions(tx, userId)
    await recordEvent(tx, actor, {
      verb: 'disableUser',
      subject: { kind: 'user', id: userId },
      after: { ended },
    })
  })
}
