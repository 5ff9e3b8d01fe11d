import type { UserRole } from '@/lib/domain/roles'

/** A person as the admin sees them. */
export interface UserView {
  id: string
  account: string
  name: string
  role: UserRole
  email: string | null
  /** Whose work in print is theirs. */
  contributor: { name: string; unit: string | null } | null
  createdAt: string
  disabledAt: string | null
  /** Places where they are signed in now. */
  sessions: number
  lastSeenAt: string | null
  abilities: { changeRole: boolean; disable: boolean; resetPassword: boolean }
}
