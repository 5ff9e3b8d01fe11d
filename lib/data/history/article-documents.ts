import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import type { Actor } from '@/lib/policies/actor'
import { loadDocumentHome } from '../documents/document-home'
import { isUuid } from '../is-uuid'
import type { ArticleHome } from './history-view'

/**
 * The documents that an article stands or stood in: the one that holds it now, the submission that it began
 * as, and every page that this was placed on. None for one that is not saved yet.
 */
export async function articleDocuments(tx: Db, actor: Actor, articleId: string): Promise<ArticleHome[]> {
  const homes: ArticleHome[] = []
  for (const documentId of isUuid(articleId) ? await documentIds(tx, articleId) : []) {
    const home = await loadDocumentHome(tx, actor, documentId)
    homes.push({
      documentId,
      page: home.kind === 'page' ? { date: toIsoDate(home.page.issue.date), number: home.page.number } : null,
    })
  }
  return homes
}

async function documentIds(tx: Db, articleId: string): Promise<Set<string>> {
  const article = await tx.article.findUnique({ where: { id: articleId }, select: { documentId: true } })
  const submission = await tx.submission.findUnique({
    where: { articleId },
    select: { documentId: true, moves: { where: { pageId: { not: null } }, select: { pageId: true } } },
  })
  const placed = submission?.moves.flatMap(({ pageId }) => pageId ?? []) ?? []
  const pages = await tx.page.findMany({ where: { id: { in: placed } }, select: { documentId: true } })
  const known = [article, submission, ...pages].flatMap((one) => one?.documentId ?? [])
  return new Set(known)
}
