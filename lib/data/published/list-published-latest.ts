import { db } from '@/lib/db'
import type { PaperListItem } from './paper-view'
import { listed } from './readable'
import { listItemSelect, toListItem } from './selects'

const FEED_LENGTH = 60
const FEED_ISSUES = 10

/** The articles published last, for the feed. */
export async function listPublishedLatest(): Promise<PaperListItem[]> {
  // The issues first: ordering every article ever published by its issue would read them all.
  const issues = await db().issuePublication.findMany({
    select: { id: true },
    orderBy: { at: 'desc' },
    take: FEED_ISSUES,
  })
  const rows = await db().publishedArticle.findMany({
    where: { ...listed(), page: { publicationId: { in: issues.map(({ id }) => id) } } },
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
