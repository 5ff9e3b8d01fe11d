import { NotFound } from '@/lib/errors'
import { listArticles } from './list-articles'
import type { PaperList } from './paper-view'

/** What was published under a name as printed. @throws NotFound `contributor-not-found` where nothing was */
export async function listPublishedByContributor({
  name,
  page,
}: {
  name: string
  page: number
}): Promise<PaperList & { name: string }> {
  // PostgreSQL refuses a text with U+0000 in it; an address may hold one.
  const list = name.includes('\0')
    ? null
    : await listArticles({ contributors: { array_contains: [{ name }] } }, { page })
  if (!list?.total) throw new NotFound('contributor-not-found', { name })
  return { name, ...list }
}
