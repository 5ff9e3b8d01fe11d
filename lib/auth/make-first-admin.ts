import { recordEvent } from '@/lib/data/events/record-event'
import { checkPerson } from '@/lib/data/users/account'
import { checkPassword } from '@/lib/data/users/check-password'
import { hashPassword } from '@/lib/data/users/password-hash'
import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import { systemActor } from '@/lib/policies/actor'

/**
 * Makes the first admin of a newsroom that has none, or none who may still sign in.
 * @throws Conflict `admin-exists`, `account-taken`
 * @throws Invalid `account-shape`, `name-shape`, `password-short` (under ten characters)
 */
export async function makeFirstAdmin(person: {
  account: string
  name: string
  password: string
}): Promise<{ id: string }> {
  const { account, name } = checkPerson(person)
  checkPassword(person.password)
  const passwordHash = await hashPassword(person.password)
  return db().$transaction(async (tx) => {
    // Two that are started at once: the second waits here and then finds the first one's admin.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('first admin', 0))`
    if (await tx.user.count({ where: { role: 'admin', disabledAt: null } }))
      throw new Conflict('admin-exists')
    if (await tx.user.count({ where: { account } })) throw new Conflict('account-taken', { account })
    const { id } = await tx.user.create({
      data: { account, name, role: 'admin', passwordHash },
      select: { id: true },
    })
    await recordEvent(tx, systemActor('make-admin'), {
      verb: 'makeFirstAdmin',
      subject: { kind: 'user', id },
      after: { account, name, role: 'admin' },
    })
    return { id }
  })
}
