import { db } from '@/lib/db'
import { MOST_REVIEWS, MOST_ROUNDS, type ReviewLevel } from '@/lib/domain/piece-reviews'
import { Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'

/**
 * Names the people who may give a level; with nobody named, the role decides: the first review and every
 * round any editor, the second and third review a managing editor.
 * @throws Invalid `review-level`; `duty-person` for one who is not at the desk
 */
export async function setReviewDuty(
  actor: Actor,
  { kind, level, userIds }: ReviewLevel & { userIds: string[] },
): Promise<void> {
  requireAbility(actor, 'publication.manage')
  const most = kind === 'review' ? MOST_REVIEWS : MOST_ROUNDS
  if (!Number.isInteger(level) || level < 1 || level > most) throw new Invalid('review-level')
  const wanted = [...new Set(userIds)].sort()
  await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Publication" WHERE "id" = 1 FOR UPDATE`
    const people = await tx.user.count({
      where: { id: { in: wanted }, role: { not: 'correspondent' }, disabledAt: null },
    })
    if (people !== wanted.length) throw new Invalid('duty-person')
    const rows = await tx.reviewDuty.findMany({
      where: { kind, level },
      orderBy: { userId: 'asc' },
      select: { userId: true },
    })
    const before = rows.map(({ userId }) => userId)
    if (JSON.stringify(before) === JSON.stringify(wanted)) return
    await tx.reviewDuty.deleteMany({ where: { kind, level } })
    await tx.reviewDuty.createMany({ data: wanted.map((userId) => ({ kind, level, userId })) })
    await recordEvent(tx, actor, {
      verb: 'setReviewDuty',
      subject: { kind: 'publication', id: '1' },
      before: { kind, level, people: before },
      after: { kind, level, people: wanted },
    })
  })
}
