import { db } from '@/lib/db'
import { fromIsoDate, isIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { isUniqueViolation } from '../is-unique-violation'
import { requireAbility } from '../require-ability'

/**
 * Makes one day's paper.
 * @throws Invalid `issue-date`, `issue-number`
 * @throws Conflict `issue-exists` where the date or the running number is taken
 */
export async function createIssue(
  actor: Actor,
  { date, number }: { date: IsoDate; number: number },
): Promise<{ id: string; date: IsoDate }> {
  requireAbility(actor, 'issue.create')
  if (!isIsoDate(date)) throw new Invalid('issue-date')
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000) throw new Invalid('issue-number')
  try {
    return await db().$transaction(async (tx) => {
      const { id } = await tx.issue.create({
        data: { date: fromIsoDate(date), number },
        select: { id: true },
      })
      await recordEvent(tx, actor, {
        verb: 'createIssue',
        subject: { kind: 'issue', id },
        after: { date, number },
      })
      return { id, date }
    })
  } catch (error) {
    // Two editors who make the same day's paper at once: the unique index lets one through.
    if (isUniqueViolation(error)) throw new Conflict('issue-exists', { date, number })
    throw error
  }
}
