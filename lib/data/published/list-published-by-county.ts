import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import { listArticles } from './list-articles'
import type { PaperCounty, PaperList } from './paper-view'

/** What was published about a county. @throws NotFound `county-not-found` */
export async function listPublishedByCounty({
  code,
  page,
}: {
  code: string
  page: number
}): Promise<PaperList & { county: PaperCounty }> {
  const county = await db().county.findUnique({ where: { code }, select: { code: true, name: true } })
  if (!county) throw new NotFound('county-not-found', { code })
  return { county, ...(await listArticles({ counties: { some: { countyCode: code } } }, { page })) }
}
