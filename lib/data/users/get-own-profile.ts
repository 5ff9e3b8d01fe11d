import { db } from '@/lib/db'
import type { UserRole } from '@/lib/domain/roles'
import type { Actor } from '@/lib/policies/actor'
import { requirePerson } from '../require-person'

export interface OwnProfile {
  account: string
  name: string
  role: UserRole
  email: string | null
  /** The contributor whose work is one's own. */
  contributor: { name: string; names: string[]; unit: string | null; printed: number } | null
  sessions: { id: string; agent: string; address: string; createdAt: Date; lastSeenAt: Date }[]
}

/** What the newsroom knows of the actor. */
export async function getOwnProfile(actor: Actor): Promise<OwnProfile> {
  const { id } = requirePerson(actor)
  const { contributor, ...user } = await db().user.findUniqueOrThrow({
    where: { id },
    select: {
      account: true,
      name: true,
      role: true,
      email: true,
      contributor: { select: { id: true, name: true, unit: true, names: { select: { name: true } } } },
      sessions: {
        where: { revokedAt: null, expiresAt: { gt: new Date() } },
        orderBy: { lastSeenAt: 'desc' },
        select: { id: true, agent: true, address: true, createdAt: true, lastSeenAt: true },
      },
    },
  })
  if (!contributor) return { ...user, contributor: null }
  const names = contributor.names.map(({ name }) => name)
  const printed = await db().article.count({
    where: {
      contributors: { some: { contributorId: contributor.id } },
      page: { issue: { publications: { some: {} } } },
    },
  })
  return { ...user, contributor: { name: contributor.name, names, unit: contributor.unit, printed } }
}
