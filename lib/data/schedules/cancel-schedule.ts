import { db } from '@/lib/db'
import { Conflict, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { lockIssue } from '../issues/lock-issue'
import { requireAbility } from '../require-ability'
import { closeSchedule } from './close-schedule'

/**
 * Takes back the time that was set for an issue.
 * @throws NotFound `issue-not-found`; Conflict `schedule-closed` where it is published, or nothing is set
 */
export async function cancelSchedule(actor: Actor, { issueId }: { issueId: string }): Promise<void> {
  requireAbility(actor, 'issue.publish')
  await db().$transaction(async (tx) => {
    if (!(await lockIssue(tx, issueId))) throw new NotFound('issue-not-found')
    if (!(await closeSchedule(tx, actor, issueId))) throw new Conflict('schedule-closed')
  })
}
