import type { Db } from '@/lib/db'
import { Conflict, NotFound } from '@/lib/errors'
import { lockDocument } from '../documents/lock-document'
import { isUuid } from '../is-uuid'

/** An article whose embargo is about to change, with what holds now. */
export interface Embargoed {
  until: Date | null
  /** Published, and still kept from readers. */
  hidden: boolean
}

/**
 * An article with its document locked, so that its page is not published at the same moment.
 * @throws NotFound `article-not-found`; Conflict `article-read` where readers have it already
 */
export async function lockEmbargoed(tx: Db, articleId: string): Promise<Embargoed> {
  const article = isUuid(articleId)
    ? await tx.article.findUnique({ where: { id: articleId }, select: { documentId: true } })
    : null
  if (!article) throw new NotFound('article-not-found')
  await lockDocument(tx, article.documentId)
  const [embargo, published] = await Promise.all([
    tx.articleEmbargo.findUnique({ where: { articleId }, select: { until: true } }),
    tx.publishedArticle.findUnique({ where: { id: articleId }, select: { embargoedUntil: true } }),
  ])
  const hidden = (published?.embargoedUntil?.getTime() ?? 0) > Date.now()
  // What was read once cannot be unread: that is for taking down.
  if (published && !hidden) throw new Conflict('article-read')
  return { until: published?.embargoedUntil ?? embargo?.until ?? null, hidden }
}
