import type { Db } from '@/lib/db'
import { publicationSettings } from '../publication-settings'

/** Counties of the newsroom's prefecture that no article of an issue belongs to; the prefecture is none. */
export async function silentCounties(tx: Db, issueId: string): Promise<{ code: string; name: string }[]> {
  const { prefectureCode } = await publicationSettings(tx)
  return tx.county.findMany({
    where: {
      prefectureCode,
      code: { not: prefectureCode },
      articles: { none: { article: { page: { issueId } } } },
    },
    orderBy: { code: 'asc' },
    select: { code: true, name: true },
  })
}
