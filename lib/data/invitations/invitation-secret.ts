import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/**
 * The secret of an invitation's link, made of its id and the newsroom's own secret: it can be shown again
 * to who may see it, and nobody finds it in the database or a copy of it.
 */
export function invitationSecret(id: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`invitation ${id}`).digest('base64url')
}

/** The whole link. */
export function invitationLink(id: string): string {
  return new URL(`/invitations/${id}.${invitationSecret(id)}`, env().PUBLIC_URL).href
}
