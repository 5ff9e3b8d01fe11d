import type { Db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { loadDocumentHome } from '../documents/document-home'
import { isUuid } from '../is-uuid'

/**
 * The first comment of a thread, for one who may read its document, locked until the transaction ends.
 * @throws NotFound `comment-not-found`
 */
export async function lockThread(tx: Db, actor: Actor, commentId: string) {
  if (isUuid(commentId))
    await tx.$queryRaw`SELECT 1 FROM "Comment" WHERE "id" = ${commentId}::uuid FOR UPDATE`
  const row = isUuid(commentId)
    ? await tx.comment.findUnique({
        where: { id: commentId, parentId: null },
        select: {
          id: true,
          documentId: true,
          articleId: true,
          blockId: true,
          quote: true,
          blocking: true,
          resolvedAt: true,
          userId: true,
          replies: { select: { userId: true } },
        },
      })
    : null
  if (!row) throw new NotFound('comment-not-found')
  await loadDocumentHome(tx, actor, row.documentId)
  return row
}
