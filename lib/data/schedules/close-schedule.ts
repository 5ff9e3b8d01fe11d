import type { Db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'

/** What an open schedule is: neither cancelled nor done nor failed. */
export const OPEN_SCHEDULE = { cancelledAt: null, doneAt: null, failure: null } as const

/**
 * Cancels the time that is set for a locked issue, if one is.
 * @returns whether one was
 */
export async function closeSchedule(tx: Db, actor: Actor, issueId: string): Promise<boolean> {
  const open = await tx.issueSchedule.findFirst({
    where: { issueId, ...OPEN_SCHEDULE },
    select: { id: true, due: true },
  })
  if (!open) return false
  await tx.issueSchedule.update({ where: { id: open.id }, data: { cancelledAt: new Date() } })
  await recordEvent(tx, actor, {
    verb: 'cancelSchedule',
    subject: { kind: 'issue', id: issueId },
    before: { due: open.due.toISOString() },
  })
  return true
}
