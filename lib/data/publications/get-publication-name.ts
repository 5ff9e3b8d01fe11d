import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'

/** The newspaper's name, for everybody who is signed in. */
export async function getPublicationName(_actor: Actor): Promise<string> {
  const { name } = await db().publication.findUniqueOrThrow({ where: { id: 1 }, select: { name: true } })
  return name
}
