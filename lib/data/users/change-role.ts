import { db } from '@/lib/db'
import type { UserRole } from '@/lib/domain/roles'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { notifyPeople } from '../notices/notify-people'
import { requireAbility } from '../require-ability'
import { loadUser } from './load-user'
import { requireAnotherAdmin } from './require-another-admin'

/**
 * Gives a person another role; it acts with their next request. `from` is the role that was shown.
 * @throws NotFound `user-not-found`
 * @throws Conflict `person-changed` where somebody was faster, `last-admin`
 */
export async function changeRole(
  actor: Actor,
  { userId, from, to }: { userId: string; from: UserRole; to: UserRole },
): Promise<void> {
  requireAbility(actor, 'people.manage')
  await db().$transaction(async (tx) => {
    if (from === 'admin' && to !== from) await requireAnotherAdmin(tx, userId)
    const user = await loadUser(tx, userId)
    if (user.role !== from || user.disabledAt) throw new Conflict('person-changed', { name: user.name })
    if (from === to) return
    await tx.user.update({ where: { id: userId }, data: { role: to }, select: { id: true } })
    await recordEvent(tx, actor, {
      verb: 'changeRole',
      subject: { kind: 'user', id: userId },
      before: { role: from },
      after: { role: to },
    })
    await notifyPeople(tx, actor, [userId], {
      kind: 'changeRole',
      subject: { kind: 'user', id: userId },
      values: { role: to },
    })
  })
}
