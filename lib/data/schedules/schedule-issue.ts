import { db } from '@/lib/db'
import type { WallTime } from '@/lib/domain/zoned-time'
import { Conflict, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { lockIssue } from '../issues/lock-issue'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { zonedMoment } from '../zoned-moment'
import { closeSchedule, OPEN_SCHEDULE } from './close-schedule'

/**
 * Sets the time at which an issue is published, on the paper's own clock. Its pages may be signed until
 * then; who sets the time answers for the publication.
 * @param shown the schedule that was on the screen, which this one takes the place of; none where none was
 * @throws Invalid `time-shape`, `time-skipped`, `time-past`; NotFound `issue-not-found`
 * @throws Conflict `issue-published`, `schedule-changed`
 */
export async function scheduleIssue(
  actor: Actor,
  { issueId, time, shown }: { issueId: string; time: WallTime; shown?: string | undefined },
): Promise<{ due: Date }> {
  requireAbility(actor, 'issue.publish')
  const person = requirePerson(actor)
  return db().$transaction(async (tx) => {
    if (!(await lockIssue(tx, issueId))) throw new NotFound('issue-not-found')
    if ((await tx.issuePublication.count({ where: { issueId } })) > 0) throw new Conflict('issue-published')
    const due = await zonedMoment(tx, time)
    const open = await tx.issueSchedule.findFirst({
      where: { issueId, ...OPEN_SCHEDULE },
      select: { id: true },
    })
    if ((open?.id ?? '') !== (shown ?? '')) throw new Conflict('schedule-changed')
    await closeSchedule(tx, actor, issueId)
    await tx.issueSchedule.create({ data: { issueId, due, userId: person.id } })
    await recordEvent(tx, actor, {
      verb: 'scheduleIssue',
      subject: { kind: 'issue', id: issueId },
      after: { due: due.toISOString() },
    })
    return { due }
  })
}
