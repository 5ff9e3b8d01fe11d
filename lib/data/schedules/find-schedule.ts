import type { Db } from '@/lib/db'

/** The time that is set for an issue, or the last one that came to nothing. */
export interface ScheduleView {
  id: string
  due: Date
  by: string
  /** Code of why it was not published; null while the time lies ahead. */
  failure: string | null
}

/** The schedule that an issue's screen shows: the newest that was neither cancelled nor done. */
export async function findSchedule(tx: Db, issueId: string): Promise<ScheduleView | null> {
  const row = await tx.issueSchedule.findFirst({
    where: { issueId, cancelledAt: null, doneAt: null },
    orderBy: { at: 'desc' },
    select: { id: true, due: true, failure: true, user: { select: { name: true } } },
  })
  return row && { id: row.id, due: row.due, failure: row.failure, by: row.user.name }
}
