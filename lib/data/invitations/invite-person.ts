import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { normalEmail } from '@/lib/domain/email'
import type { UserRole } from '@/lib/domain/roles'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { queueMail } from '../mail/queue-mail'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { sha256 } from '../sha256'
import { checkPerson } from '../users/account'
import { invitationLink, invitationSecret } from './invitation-secret'

/** How long a link can be taken up: a week. */
const VALID_MS = 7 * 86_400_000

export interface NewInvitation {
  email: string
  name: string
  role: UserRole
  unit?: string | undefined
}

/**
 * Invites a person: a link that makes one account with this address and role, once, within a week. An
 * earlier invitation to the same address ends. Editors invite correspondents; other roles are the admin's.
 * `mail` is the letter's text, where a mail server is set; else the link is shown to who invites.
 * @throws Invalid `email-shape`, `name-shape`, `unit-long`; Conflict `account-taken`
 */
export async function invitePerson(
  actor: Actor,
  invitation: NewInvitation,
  mail?: (letter: { link: string; name: string; by: string }) => { subject: string; text: string },
): Promise<{ id: string; link: string; mailed: boolean }> {
  requireAbility(actor, 'people.inviteCorrespondent')
  if (invitation.role !== 'correspondent') requireAbility(actor, 'people.manage')
  const person = requirePerson(actor)
  const email = normalEmail(invitation.email)
  if (!email) throw new Invalid('email-shape')
  const { name } = checkPerson({ name: invitation.name, account: email })
  const unit = invitation.unit?.trim() || null
  if (unit && unit.length > 60) throw new Invalid('unit-long', { max: 60 })
  const id = randomUUID()
  const link = invitationLink(id)
  return db().$transaction(async (tx) => {
    const known = { OR: [{ account: email }, { email }] }
    if (await tx.user.count({ where: known })) throw new Conflict('account-taken', { account: email })
    const now = new Date()
    await tx.invitation.updateMany({
      where: { email, takenAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    await tx.invitation.create({
      data: {
        id,
        tokenHash: sha256(invitationSecret(id)),
        email,
        name,
        role: invitation.role,
        unit,
        inviterId: person.id,
        expiresAt: new Date(now.getTime() + VALID_MS),
      },
    })
    if (mail) await queueMail(tx, { to: email, ...mail({ link, name, by: person.name }) })
    await recordEvent(tx, actor, {
      verb: 'invitePerson',
      subject: { kind: 'invitation', id },
      after: { email, name, role: invitation.role, ...(unit && { unit }) },
    })
    return { id, link, mailed: mail !== undefined }
  })
}
