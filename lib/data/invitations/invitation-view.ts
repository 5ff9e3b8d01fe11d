import type { UserRole } from '@/lib/domain/roles'

/** What becomes of an invitation: open, taken up, taken back, or past its time. */
export type InvitationState = 'open' | 'taken' | 'revoked' | 'expired'

/** An invitation as who made it sees it. */
export interface InvitationView {
  id: string
  name: string
  email: string
  role: UserRole
  unit: string | null
  by: string
  at: Date
  expiresAt: Date
  state: InvitationState
  /** The link to hand over, while it is open. */
  link: string | null
}
