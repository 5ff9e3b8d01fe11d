import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import type { UserView } from './user-view'

/** Everybody who has or had an account: those who may sign in first, then by account. For admins. */
export async function listUsers(actor: Actor): Promise<UserView[]> {
  requireAbility(actor, 'people.manage')
  const rows = await db().user.findMany({
    orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { account: 'asc' }],
    select: {
      id: true,
      account: true,
      name: true,
      role: true,
      email: true,
      contributor: { select: { name: true, unit: true } },
      createdAt: true,
      disabledAt: true,
      sessions: {
        where: { revokedAt: null, expiresAt: { gt: new Date() } },
        orderBy: { lastSeenAt: 'desc' },
        select: { lastSeenAt: true },
      },
    },
  })
  const admins = rows.filter((row) => row.role === 'admin' && !row.disabledAt).length
  return rows.map(({ sessions, createdAt, disabledAt, ...user }) => {
    const lastAdmin = user.role === 'admin' && !disabledAt && admins === 1
    return {
      ...user,
      createdAt: createdAt.toISOString(),
      disabledAt: disabledAt?.toISOString() ?? null,
      sessions: sessions.length,
      lastSeenAt: sessions[0]?.lastSeenAt.toISOString() ?? null,
      abilities: {
        changeRole: !disabledAt && !lastAdmin,
        disable: !disabledAt && !lastAdmin,
        resetPassword: user.id !== actor.id,
      },
    }
  })
}
