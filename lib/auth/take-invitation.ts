import { recordEvent } from '@/lib/data/events/record-event'
import { isUniqueViolation } from '@/lib/data/is-unique-violation'
import { hashPassword } from '@/lib/data/users/password-hash'
import { checkPassword } from '@/lib/data/users/check-password'
import { db, type Db } from '@/lib/db'
import { Conflict, NotFound } from '@/lib/errors'
import { systemActor } from '@/lib/policies/actor'
import { findInvitation, type OpenInvitation } from './find-invitation'

/**
 * Makes the account that an invitation is for, once. A correspondent is a contributor too: the one of their
 * name, where nobody else has it, else a new one.
 * @throws NotFound `invitation-closed`; Conflict `account-taken`; Invalid `password-short`
 */
export async function takeInvitation(token: string, password: string): Promise<{ account: string }> {
  checkPassword(password)
  // Before the hash, which is slow on purpose: a made-up link costs nothing.
  await findInvitation(token)
  const passwordHash = await hashPassword(password)
  try {
    return await db().$transaction(async (tx) => {
      const invitation = await findInvitation(token, tx)
      const { id, email, name, role } = invitation
      const now = new Date()
      // Two who follow one link at the same moment: the second finds it taken under the row's lock.
      const { count } = await tx.invitation.updateMany({
        where: { id, takenAt: null, revokedAt: null, expiresAt: { gt: now } },
        data: { takenAt: now },
      })
      if (count !== 1) throw new NotFound('invitation-closed')
      const contributorId = role === 'correspondent' ? await contributorFor(tx, invitation) : null
      const user = await tx.user.create({
        data: { account: email, email, name, role, passwordHash, contributorId },
        select: { id: true },
      })
      await tx.invitation.update({ where: { id }, data: { takerId: user.id }, select: { id: true } })
      await recordEvent(tx, systemActor('invitation'), {
        verb: 'takeInvitation',
        subject: { kind: 'user', id: user.id },
        after: { invitationId: id, account: email, name, role },
      })
      return { account: email }
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict('account-taken', { account: '' })
    throw error
  }
}

async function contributorFor(tx: Db, { name, unit }: OpenInvitation): Promise<string> {
  const known = await tx.contributorName.findUnique({
    where: { name },
    select: { contributorId: true, contributor: { select: { users: { select: { id: true } } } } },
  })
  // The printed name of somebody who has an account already is theirs; namesakes are told apart by hand.
  if (known && known.contributor.users.length === 0) return known.contributorId
  const made = await tx.contributor.create({
    data: { name, unit, ...(!known && { names: { create: { name } } }) },
    select: { id: true },
  })
  return made.id
}
