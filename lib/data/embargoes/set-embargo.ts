import { db } from '@/lib/db'
import type { WallTime } from '@/lib/domain/zoned-time'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { zonedMoment } from '../zoned-moment'
import { lockEmbargoed } from './lock-embargoed'

/**
 * 时限: no word of the piece leaves the house before this time on the paper's clock, whenever its issue is
 * published. Everybody at the desk may set it or put it off; to bring it forward is for who may publish.
 * @throws Forbidden; NotFound `article-not-found`; Conflict `article-read`
 * @throws Invalid `time-shape`, `time-skipped`, `time-past`
 */
export async function setEmbargo(
  actor: Actor,
  { articleId, time }: { articleId: string; time: WallTime },
): Promise<{ until: Date }> {
  requireAbility(actor, 'page.edit')
  const person = requirePerson(actor)
  return db().$transaction(async (tx) => {
    const before = await lockEmbargoed(tx, articleId)
    const until = await zonedMoment(tx, time)
    if (before.until && until < before.until) requireAbility(actor, 'issue.publish')
    const facts = { until, userId: person.id, at: new Date() }
    await tx.articleEmbargo.upsert({
      where: { articleId },
      create: { articleId, ...facts },
      update: facts,
      select: { articleId: true },
    })
    if (before.hidden)
      await tx.publishedArticle.update({ where: { id: articleId }, data: { embargoedUntil: until } })
    await recordEvent(tx, actor, {
      verb: 'setEmbargo',
      subject: { kind: 'article', id: articleId },
      ...(before.until && { before: { until: before.until.toISOString() } }),
      after: { until: until.toISOString() },
    })
    return { until }
  })
}
