import { db } from '@/lib/db'
import { Conflict, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { recordEvent } from '../events/record-event'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'

/**
 * Takes an invitation back: its link opens nothing any more. One's own, or any for an admin.
 * @throws NotFound `invitation-not-found`; Conflict `invitation-over`
 */
export async function revokeInvitation(
  actor: Actor,
  { invitationId: id }: { invitationId: string },
): Promise<void> {
  requireAbility(actor, 'people.inviteCorrespondent')
  const scope = can(actor, 'people.manage') ? {} : { inviterId: actor.id }
  await db().$transaction(async (tx) => {
    if (!isUuid(id) || !(await tx.invitation.count({ where: { id, ...scope } })))
      throw new NotFound('invitation-not-found')
    const { count } = await tx.invitation.updateMany({
      where: { id, takenAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count === 0) throw new Conflict('invitation-over')
    await recordEvent(tx, actor, { verb: 'revokeInvitation', subject: { kind: 'invitation', id } })
  })
}
