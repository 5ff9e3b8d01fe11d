import type { Db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import { isUuid } from '../is-uuid'
import { correctionContent, type CorrectionContent } from './correction-content'

export interface LockedPublished {
  id: string
  content: CorrectionContent
  takenDown: boolean
  /** Users whose own piece it is. */
  writtenBy: string[]
}

/**
 * A published article with its row held until the transaction ends: whoever corrects, takes down or puts
 * back waits for the one before. @throws NotFound `published-article-not-found`
 */
export async function lockPublished(tx: Db, articleId: string): Promise<LockedPublished> {
  const rows = isUuid(articleId)
    ? await tx.$queryRaw<
        { headline: string; blocks: unknown; contributors: unknown; takenDownAt: Date | null }[]
      >`
        SELECT "headline", "blocks", "contributors", "takenDownAt" FROM "PublishedArticle"
        WHERE "id" = ${articleId}::uuid FOR UPDATE`
    : []
  const row = rows[0]
  if (!row) throw new NotFound('published-article-not-found')
  const contributors = await tx.articleContributor.findMany({
    where: { articleId },
    select: { contributor: { select: { users: { select: { id: true } } } } },
  })
  const counties = await tx.publishedArticleCounty.findMany({
    where: { articleId },
    orderBy: [{ position: 'asc' }, { countyCode: 'asc' }],
    select: { countyCode: true },
  })
  return {
    id: articleId,
    content: correctionContent.parse({
      headline: row.headline,
      blocks: row.blocks,
      contributors: row.contributors,
      counties: counties.map(({ countyCode }) => countyCode),
    }),
    takenDown: row.takenDownAt !== null,
    writtenBy: contributors.flatMap(({ contributor }) => contributor?.users.map(({ id }) => id) ?? []),
  }
}
