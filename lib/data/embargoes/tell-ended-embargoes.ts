import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { notifyAuthor } from '../notices/notify-author'
import { requireAbility } from '../require-ability'

/** How far back it looks: no newsroom's processes rest for longer. */
const BACK_MS = 7 * 86_400_000

/**
 * Tells the authors of pieces whose embargo has ended that readers have them now. Each once: two processes that
 * come at the same moment wait for each other at the article's row.
 */
export async function tellEndedEmbargoes(actor: Actor): Promise<void> {
  requireAbility(actor, 'issue.publish')
  const since = new Date(Date.now() - BACK_MS)
  const ended = await db().$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "PublishedArticle" a JOIN "Submission" s ON s."articleId" = a."id"
    WHERE a."embargoedUntil" > ${since} AND a."embargoedUntil" <= now() AND a."takenDownAt" IS NULL
      AND NOT EXISTS (
        SELECT FROM "Notice" n
        WHERE n."userId" = s."authorId" AND n."kind" = 'publishPiece' AND n."subjectId" = s."id"::text)`
  for (const { id } of ended)
    await db().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "PublishedArticle" WHERE "id" = ${id}::uuid FOR UPDATE`
      await notifyAuthor(tx, actor, [id], { kind: 'publishPiece' })
    })
}
