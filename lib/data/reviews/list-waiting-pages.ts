import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { loadPage } from '../pages/load-page'
import { approvalThing, loadedPageState } from '../pages/page-standing'
import { publicationSettings } from '../publication-settings'
import type { WaitingPage } from './review-view'

/** Pages that are marked ready and not signed, for those who sign. */
export async function listWaitingPages(tx: Db, actor: Actor): Promise<WaitingPage[]> {
  if (!can(actor, 'page.approve')) return []
  const { singleHanded } = await publicationSettings(tx)
  const ready = await tx.page.findMany({
    where: { issue: { publications: { none: {} } }, readinesses: { some: { voidedAt: null } } },
    select: { id: true },
  })
  const pages = await Promise.all(ready.map(({ id }) => loadPage(tx, id)))
  return pages
    .filter((page) => loadedPageState(page) === 'ready')
    .map((page) => ({
      kind: 'page',
      date: toIsoDate(page.issue.date),
      number: page.number,
      name: page.name,
      since: page.readinesses[0]!.at,
      readyBy: page.readinesses[0]!.user.name,
      articles: page.articles.length,
      refusal: can(actor, 'page.approve', approvalThing(page, singleHanded)) ? null : 'own',
    }))
}
