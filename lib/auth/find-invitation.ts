import { timingSafeEqual } from 'node:crypto'
import { invitationState } from '@/lib/data/invitations/invitation-state'
import { isUuid } from '@/lib/data/is-uuid'
import { sha256 } from '@/lib/data/sha256'
import { db, type Db } from '@/lib/db'
import type { UserRole } from '@/lib/domain/roles'
import { NotFound } from '@/lib/errors'

export interface OpenInvitation {
  id: string
  email: string
  name: string
  role: UserRole
  unit: string | null
  inviterName: string
}

/**
 * The open invitation behind a link's `id.secret`. A wrong secret, one that was taken up, taken back or has
 * expired all look alike from outside. @throws NotFound `invitation-closed`
 */
export async function findInvitation(token: string, tx: Db = db()): Promise<OpenInvitation> {
  const [id = '', secret = ''] = token.split('.')
  const row = isUuid(id)
    ? await tx.invitation.findUnique({
        where: { id },
        select: {
          id: true,
          tokenHash: true,
          email: true,
          name: true,
          role: true,
          unit: true,
          takenAt: true,
          revokedAt: true,
          expiresAt: true,
          inviter: { select: { name: true } },
        },
      })
    : null
  const right = row && timingSafeEqual(Buffer.from(sha256(secret), 'hex'), Buffer.from(row.tokenHash, 'hex'))
  if (!right || invitationState(row, new Date()) !== 'open') throw new NotFound('invitation-closed')
  const { email, name, role, unit, inviter } = row
  return { id, email, name, role, unit, inviterName: inviter.name }
}
