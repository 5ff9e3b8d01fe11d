import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'

/**
 * Thins the step logs of pages whose issue was published at least `days` days ago: the steps up to a
 * page's last revision go, the revisions (imported, ready, signed) stay with their whole content, and so
 * do steps after the last of them. Pages in work are never touched.
 * @returns how many pages and steps
 */
export async function compactSteps(
  actor: Actor,
  { days }: { days: number },
): Promise<{ pages: number; steps: number }> {
  requireAbility(actor, 'publication.manage')
  const before = new Date(Date.now() - Math.max(0, days) * 86_400_000)
  const pages = await db().page.findMany({
    where: { issue: { publications: { some: { at: { lte: before } } } }, document: { steps: { some: {} } } },
    select: { id: true, documentId: true },
    orderBy: { id: 'asc' },
  })
  let [done, steps] = [0, 0]
  for (const page of pages) {
    const count = await compactPage(actor, page)
    if (count > 0) done++
    steps += count
  }
  return { pages: done, steps }
}

/** One transaction a page, so that stopping half-way leaves whole pages. */
async function compactPage(
  actor: Actor,
  { id, documentId }: { id: string; documentId: string },
): Promise<number> {
  return db().$transaction(async (tx) => {
    const last = await tx.revision.aggregate({ where: { documentId }, _max: { version: true } })
    const kept = last._max.version ?? 0
    await tx.$executeRaw`SELECT set_config('cleanproof.compacting', 'on', true)`
    const { count } = await tx.documentStep.deleteMany({ where: { documentId, version: { lte: kept } } })
    if (count > 0)
      await recordEvent(tx, actor, {
        verb: 'compactSteps',
        subject: { kind: 'page', id },
        after: { steps: count, version: kept },
      })
    return count
  })
}
