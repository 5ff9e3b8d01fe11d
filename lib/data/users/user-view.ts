import type { UserRole } from '@/lib/domain/roles'

/** A person as the admin sees them. */
export interface UserView {
  id: string
  account: string
  name: string
  role: UserRole
  createdAt: string
  disabledAt: string | null
  /** Places where they are signed in now. */
  sessions: number
  lastSeenAt: string | null
  abilities: { changeRole: boolean; disable: boolean; resetPassword: boolean }
}
