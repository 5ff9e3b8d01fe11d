import type { Db } from '@/lib/db'
import type { UserActor } from '@/lib/policies/actor'
import type { LockedDocument } from './lock-document'

/** Keeps a locked document as it stands, under the name of what was done with it. @returns the revision's id */
export async function writeRevision(
  tx: Db,
  person: UserActor,
  { id: documentId, version, content, hash }: LockedDocument,
  reason: string,
): Promise<string> {
  const { id } = await tx.revision.create({
    data: { documentId, version, content: content as object, hash, reason, userId: person.id },
    select: { id: true },
  })
  return id
}
