import { db } from '@/lib/db'
import { normalEmail } from '@/lib/domain/email'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { isUniqueViolation } from '../is-unique-violation'
import { requirePerson } from '../require-person'

/** Where one's own notices are mailed to; empty for nowhere. @throws Invalid `email-shape`; Conflict `email-taken` */
export async function setOwnEmail(actor: Actor, { email: typed }: { email: string }): Promise<void> {
  const { id } = requirePerson(actor)
  const email = typed.trim() === '' ? null : normalEmail(typed)
  if (typed.trim() !== '' && !email) throw new Invalid('email-shape')
  try {
    await db().$transaction(async (tx) => {
      await tx.user.update({ where: { id }, data: { email }, select: { id: true } })
      await recordEvent(tx, actor, { verb: 'setOwnEmail', subject: { kind: 'user', id }, after: { email } })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict('email-taken')
    throw error
  }
}
