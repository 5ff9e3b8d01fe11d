import type { Db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'

/**
 * Whether the actor may see a file or put it into a text: the desk any, everybody else what they handed in
 * themselves (the record says so) and what stands in, or was attached to, a piece of theirs. To know a hash is
 * not enough: it would open a colleague's picture to whoever has seen its address.
 */
export async function mayUseFile(tx: Db, actor: Actor, hash: string): Promise<boolean> {
  if (can(actor, 'submission.handle')) return true
  const handedIn = await tx.event.findFirst({
    where: { subjectKind: 'file', subjectId: hash, verb: 'storeFile', actorId: actor.id },
    select: { seq: true },
  })
  if (handedIn) return true
  const attached = await tx.submissionAttachment.findFirst({
    where: { fileHash: hash, submission: { authorId: actor.id } },
    select: { id: true },
  })
  return attached !== null || standsInOwnPiece(tx, actor, hash)
}

/** Now, or in any state that was kept: undo may bring back what the desk had added. */
async function standsInOwnPiece(tx: Db, actor: Actor, hash: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Submission" s
    WHERE s."authorId"::text = ${actor.id} AND (
      EXISTS (SELECT 1 FROM "Photo" p WHERE p."articleId" = s."articleId" AND p."fileHash" = ${hash})
      OR EXISTS (SELECT 1 FROM "Revision" r WHERE r."documentId" = s."documentId"
        AND strpos(r."content"::text, ${hash}) > 0)
      OR EXISTS (SELECT 1 FROM "DocumentStep" d WHERE d."documentId" = s."documentId"
        AND strpos(d."step"::text, ${hash}) > 0))
    LIMIT 1`
  return rows.length > 0
}
