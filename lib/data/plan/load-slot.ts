import type { Db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import { isUuid } from '../is-uuid'
import { holdIssue } from './hold-issue'

export interface LoadedSlot {
  id: string
  pageId: string
  position: number
  label: string
  submissionId: string | null
}

/**
 * A place on the page plan, its issue held so that two who plan wait for each other.
 * @throws NotFound `slot-not-found`; Conflict `issue-published`
 */
export async function loadSlot(tx: Db, slotId: string): Promise<LoadedSlot & { issueId: string }> {
  const select = { id: true, pageId: true, position: true, label: true, submissionId: true } as const
  const find = () =>
    isUuid(slotId)
      ? tx.pageSlot.findUnique({
          where: { id: slotId },
          select: { ...select, page: { select: { issueId: true } } },
        })
      : null
  const found = await find()
  if (!found) throw new NotFound('slot-not-found')
  await holdIssue(tx, found.page.issueId)
  // A colleague may have moved or removed it while we waited.
  const slot = await find()
  if (!slot) throw new NotFound('slot-not-found')
  const { page, ...facts } = slot
  return { ...facts, issueId: page.issueId }
}
