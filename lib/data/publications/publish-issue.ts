import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { closeSchedule } from '../schedules/close-schedule'
import { publishLocked } from './publish-locked'

/**
 * Publishes an issue now. Readers get copies, so that nothing that happens at the desk afterwards shows
 * through. A time that was set for it is moot then.
 * @throws NotFound `issue-not-found`; Conflict `issue-published`; NotReady `issue-has-blockers`
 */
export async function publishIssue(actor: Actor, { issueId }: { issueId: string }): Promise<void> {
  requireAbility(actor, 'issue.publish')
  const person = requirePerson(actor)
  await db().$transaction(
    async (tx) => {
      await publishLocked(tx, actor, { issueId, userId: person.id })
      await closeSchedule(tx, actor, issueId)
    },
    { timeout: 60_000 },
  )
}
