import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { PaperArticleName } from './paper-view'
import { publishedBlocks } from './published-content'
import { readable } from './readable'
import { toKind, type articleNameSelect } from './selects'

type NameRow = Prisma.PublishedArticleGetPayload<{ select: typeof articleNameSelect }>

/** What articles go by in links. The text is read of those alone that have no headline, mostly pictures. */
export async function nameArticles(rows: readonly NameRow[]): Promise<PaperArticleName[]> {
  const untitled = rows.filter(({ headline }) => headline === '').map(({ id }) => id)
  const texts = untitled.length
    ? await db().publishedArticle.findMany({
        where: { id: { in: untitled }, ...readable() },
        select: { id: true, blocks: true },
      })
    : []
  const openings = new Map(texts.map(({ id, blocks }) => [id, publishedBlocks.parse(blocks)[0]?.text ?? '']))
  return rows.map(({ id, kind, headline }) => ({
    id,
    kind: toKind(kind),
    headline,
    opening: openings.get(id) ?? '',
  }))
}
