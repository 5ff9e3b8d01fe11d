import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { loadUser } from './load-user'
import { newPassword } from './new-password'
import { hashPassword } from './password-hash'
import { revokeSessions } from './revoke-sessions'

/**
 * Gives a person a new password, to be shown once, and signs them out everywhere: whoever knew the
 * old one is out too.
 * @throws NotFound `user-not-found`
 * @throws Conflict `own-password`: the answer would reach nobody, its reader being signed out
 */
export async function resetPassword(
  actor: Actor,
  { userId }: { userId: string },
): Promise<{ account: string; password: string }> {
  requireAbility(actor, 'people.manage')
  if (userId === actor.id) throw new Conflict('own-password')
  const password = newPassword()
  const passwordHash = await hashPassword(password)
  return db().$transaction(async (tx) => {
    const { account } = await loadUser(tx, userId)
    await tx.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } })
    const ended = await revokeSessions(tx, userId)
    await recordEvent(tx, actor, {
      verb: 'resetPassword',
      subject: { kind: 'user', id: userId },
      after: { ended },
    })
    return { account, password }
  })
}
