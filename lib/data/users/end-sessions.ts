import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { loadUser } from './load-user'
import { revokeSessions } from './revoke-sessions'

/** Signs a person out everywhere. @throws NotFound `user-not-found` */
export async function endSessions(actor: Actor, { userId }: { userId: string }): Promise<{ ended: number }> {
  requireAbility(actor, 'people.manage')
  return db().$transaction(async (tx) => {
    await loadUser(tx, userId)
    const ended = await revokeSessions(tx, userId)
    await recordEvent(tx, actor, {
      verb: 'endSessions',
      subject: { kind: 'user', id: userId },
      after: { ended },
    })
    return { ended }
  })
}
