import { db } from '@/lib/db'
import type { PaperListItem } from './paper-view'
import { listItemSelect, NOT_A_NOTICE, toListItem } from './selects'

const FEED_LENGTH = 60

/** The articles published last, for the feed. */
export async function listPublishedLatest(): Promise<PaperListItem[]> {
  const rows = await db().publishedArticle.findMany({
    where: NOT_A_NOTICE,
    select: listItemSelect,
    orderBy: [
      { page: { publication: { at: 'desc' } } },
      { page: { number: 'asc' } },
      { position: 'asc' },
      { id: 'asc' },
    ],
    take: FEED_LENGTH,
  })
  return rows.map(toListItem)
}
