import type { Db } from '@/lib/db'
import type { RevisionReason } from '@/lib/domain/revision-reasons'
import type { Actor } from '@/lib/policies/actor'
import type { LockedDocument } from './lock-document'

/** Keeps a document as it stands, under the name of what was done with it. @returns the revision's id */
export async function writeRevision(
  tx: Db,
  person: Pick<Actor, 'id'>,
  { id: documentId, version, content, hash }: LockedDocument,
  reason: RevisionReason,
): Promise<string> {
  const { id } = await tx.revision.create({
    data: { documentId, version, content: content as object, hash, reason, userId: person.id },
    select: { id: true },
  })
  return id
}
