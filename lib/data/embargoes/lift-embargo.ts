import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { notifyAuthor } from '../notices/notify-author'
import { requireAbility } from '../require-ability'
import { lockEmbargoed } from './lock-embargoed'

/**
 * Ends an embargo now: a piece of a published issue is there for readers at once.
 * @throws Forbidden; NotFound `article-not-found`; Conflict `embargo-none`, `article-read`
 */
export async function liftEmbargo(actor: Actor, { articleId }: { articleId: string }): Promise<void> {
  requireAbility(actor, 'issue.publish')
  await db().$transaction(async (tx) => {
    const before = await lockEmbargoed(tx, articleId)
    if (!before.until) throw new Conflict('embargo-none')
    await tx.articleEmbargo.deleteMany({ where: { articleId } })
    if (before.hidden)
      await tx.publishedArticle.update({ where: { id: articleId }, data: { embargoedUntil: null } })
    await recordEvent(tx, actor, {
      verb: 'liftEmbargo',
      subject: { kind: 'article', id: articleId },
      before: { until: before.until.toISOString() },
    })
    if (before.hidden) await notifyAuthor(tx, actor, [articleId], { kind: 'publishPiece' })
  })
}
