import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'
import { publishedItem, publishedSelect } from './published-select'
import type { PublishedItem } from './published-view'

/** Stories and pictures published of an issue, in the order of the paper; nothing where it was not. */
export async function listPublishedItems(
  actor: Actor,
  { issueId }: { issueId: string },
): Promise<PublishedItem[]> {
  requireAbility(actor, 'page.read')
  if (!isUuid(issueId)) return []
  const rows = await db().publishedArticle.findMany({
    where: { kind: { not: 'notice' }, page: { publication: { issueId } } },
    orderBy: [{ page: { number: 'asc' } }, { position: 'asc' }],
    select: publishedSelect,
  })
  return rows.map(publishedItem)
}
