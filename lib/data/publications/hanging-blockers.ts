import type { Db } from '@/lib/db'
import type { BlockerFact } from '@/lib/domain/blockers'
import { loadPage } from '../pages/load-page'
import { standingBlockers } from '../pages/standing-blockers'

/**
 * What people have left open on an issue's pages. A signature binds the text; a review may have been asked
 * for, and a comment that blocks written, after it.
 */
export async function hangingBlockers(tx: Db, issueId: string): Promise<BlockerFact[]> {
  const pages = await tx.page.findMany({
    where: { issueId },
    orderBy: { number: 'asc' },
    select: { id: true },
  })
  const found: BlockerFact[] = []
  for (const { id } of pages) found.push(...(await standingBlockers(tx, await loadPage(tx, id))))
  return found
}
