import { db } from '@/lib/db'
import type { UserRole } from '@/lib/domain/roles'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { isUniqueViolation } from '../is-unique-violation'
import { requireAbility } from '../require-ability'
import { checkPerson } from './account'
import { newPassword } from './new-password'
import { hashPassword } from './password-hash'

/**
 * Gives a person an account, with a password that nobody can read again afterwards.
 * @throws Invalid `account-shape`, `name-shape`
 * @throws Conflict `account-taken`
 */
export async function createUser(
  actor: Actor,
  person: { account: string; name: string; role: UserRole },
): Promise<{ id: string; account: string; password: string }> {
  requireAbility(actor, 'people.manage')
  const { account, name } = checkPerson(person)
  const { role } = person
  const password = newPassword()
  const passwordHash = await hashPassword(password)
  try {
    return await db().$transaction(async (tx) => {
      const { id } = await tx.user.create({
        data: { account, name, role, passwordHash },
        select: { id: true },
      })
      await recordEvent(tx, actor, {
        verb: 'createUser',
        subject: { kind: 'user', id },
        after: { account, name, role },
      })
      return { id, account, password }
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict('account-taken', { account })
    throw error
  }
}
