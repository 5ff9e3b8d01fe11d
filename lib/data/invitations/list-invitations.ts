import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { requireAbility } from '../require-ability'
import { invitationLink } from './invitation-secret'
import { invitationState } from './invitation-state'
import type { InvitationView } from './invitation-view'

/** Invitations, newest first: all of them for an admin, one's own for an editor. */
export async function listInvitations(actor: Actor): Promise<InvitationView[]> {
  requireAbility(actor, 'people.inviteCorrespondent')
  const now = new Date()
  const rows = await db().invitation.findMany({
    where: can(actor, 'people.manage') ? {} : { inviterId: actor.id },
    orderBy: { at: 'desc' },
    take: 100,
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      unit: true,
      at: true,
      expiresAt: true,
      takenAt: true,
      revokedAt: true,
      inviter: { select: { name: true } },
    },
  })
  return rows.map(({ inviter, takenAt, revokedAt, ...row }) => {
    const state = invitationState({ ...row, takenAt, revokedAt }, now)
    return { ...row, by: inviter.name, state, link: state === 'open' ? invitationLink(row.id) : null }
  })
}
