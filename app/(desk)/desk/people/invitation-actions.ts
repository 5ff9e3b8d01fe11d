'use server'

import { revalidatePath } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { invitePerson, type NewInvitation } from '@/lib/data/invitations/invite-person'
import { revokeInvitation } from '@/lib/data/invitations/revoke-invitation'
import { getPublicationName } from '@/lib/data/publications/get-publication-name'
import { USER_ROLES } from '@/lib/domain/roles'
import { hasMail } from '@/lib/mail/send-letter'
import { translator } from '@/lib/mail/translator'
import { writeInvitation } from '@/lib/mail/write-invitation'
import type { Actor } from '@/lib/policies/actor'

const invitation = z.object({
  email: z.string(),
  name: z.string(),
  role: z.enum(USER_ROLES),
  unit: z.string().optional(),
})

export async function inviteAction(_: unknown, form: FormData) {
  const result = await runAction(invitation, form, async function invite(actor: Actor, input: NewInvitation) {
    if (!hasMail()) return invitePerson(actor, input)
    const t = await translator(await getLocale())
    const publication = await getPublicationName(actor)
    return invitePerson(actor, input, (letter) => writeInvitation(t, publication, letter))
  })
  revalidatePath('/desk/people')
  return result
}

export async function revokeInvitationAction(_: unknown, form: FormData) {
  const result = await runAction(z.object({ invitationId: z.uuid() }), form, revokeInvitation)
  revalidatePath('/desk/people')
  return result
}
