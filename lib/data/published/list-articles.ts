import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { PaperList } from './paper-view'
import { listed } from './readable'
import { listItemSelect, toListItem } from './selects'

const PER_PAGE = 40
const LAST_PAGE = 2500

/** One screen of the articles that `where` names, newest issue first. A page past the end is empty. */
export async function listArticles(
  filter: Prisma.PublishedArticleWhereInput,
  { page }: { page: number },
): Promise<PaperList> {
  const where = { AND: [filter, listed()] }
  // An offset that nobody reaches by reading would make the database walk the whole paper.
  const wanted = Number.isSafeInteger(page) && page >= 1 && page <= LAST_PAGE ? page : LAST_PAGE
  const [total, rows] = await Promise.all([
    db().publishedArticle.count({ where }),
    db().publishedArticle.findMany({
      where,
      select: listItemSelect,
      orderBy: [
        { page: { publication: { date: 'desc' } } },
        { page: { number: 'asc' } },
        { position: 'asc' },
        { id: 'asc' },
      ],
      skip: (wanted - 1) * PER_PAGE,
      take: PER_PAGE,
    }),
  ])
  return { items: rows.map(toListItem), total, page: wanted, pages: Math.ceil(total / PER_PAGE) }
}
