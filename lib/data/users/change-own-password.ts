import { db } from '@/lib/db'
import { Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requirePerson } from '../require-person'
import { checkPassword } from './check-password'
import { hashPassword, verifyPassword } from './password-hash'

/**
 * One's own password, by who knows the present one. Everywhere but in the session `keep` (its row's id) one
 * is signed out: whoever else knew the old password is out too.
 * @throws Invalid `wrong-own-password`, `password-short`
 */
export async function changeOwnPassword(
  actor: Actor,
  { current, next, keep }: { current: string; next: string; keep: string },
): Promise<{ ended: number }> {
  const { id } = requirePerson(actor)
  checkPassword(next)
  const before = await db().user.findUniqueOrThrow({ where: { id }, select: { passwordHash: true } })
  if (!(await verifyPassword(before.passwordHash, current))) throw new Invalid('wrong-own-password')
  const passwordHash = await hashPassword(next)
  return db().$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      // An admin's reset at the same moment stands: the present password is no longer the one checked.
      where: { id, passwordHash: before.passwordHash },
      data: { passwordHash },
    })
    if (count !== 1) throw new Invalid('wrong-own-password')
    const ended = await tx.session.updateMany({
      where: { userId: id, id: { not: keep }, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    await recordEvent(tx, actor, {
      verb: 'changeOwnPassword',
      subject: { kind: 'user', id },
      after: { ended: ended.count },
    })
    return { ended: ended.count }
  })
}
