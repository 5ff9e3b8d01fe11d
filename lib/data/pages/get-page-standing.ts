import { db } from '@/lib/db'
import type { IsoDate } from '@/lib/domain/issue-date'
import type { Actor } from '@/lib/policies/actor'
import { blockersOf } from '../documents/blockers-of'
import { publicationSettings } from '../publication-settings'
import { requireAbility } from '../require-ability'
import { loadPageByPlace } from './load-page'
import { pageStanding } from './page-standing'
import type { PageStanding } from './page-view'

/** How a page stands now: state, hash, blockers, and what the actor may do. @throws NotFound `page-not-found` */
export async function getPageStanding(
  actor: Actor,
  place: { date: IsoDate; number: number },
): Promise<PageStanding> {
  requireAbility(actor, 'page.read')
  const page = await loadPageByPlace(db(), place)
  const blockers = await blockersOf(db(), page)
  const { singleHanded } = await publicationSettings(db())
  return pageStanding(actor, page, blockers, singleHanded)
}
