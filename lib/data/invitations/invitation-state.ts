import type { InvitationState } from './invitation-view'

/** The state that an invitation's dates add up to. */
export function invitationState(
  row: { takenAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (row.takenAt) return 'taken'
  if (row.revokedAt) return 'revoked'
  return row.expiresAt <= now ? 'expired' : 'open'
}
