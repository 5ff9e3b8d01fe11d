import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { articleDocuments } from './article-documents'
import { articleVersions } from './article-versions'
import type { ArticleHistoryEntry } from './history-view'
import { listHistory } from './list-history'

/**
 * Who changed an article and when, newest first, on the page and in the submission that it came as: the
 * stretches of work that touched it, and the named moments of its page while it stood there.
 */
export async function listArticleHistory(
  actor: Actor,
  { articleId }: { articleId: string },
): Promise<ArticleHistoryEntry[]> {
  requireAbility(actor, 'page.read')
  const entries: ArticleHistoryEntry[] = []
  for (const home of await articleDocuments(db(), actor, articleId)) {
    const { documentId } = home
    const { changed, stands } = await articleVersions(db(), { documentId, articleId })
    for (const entry of await listHistory(actor, { documentId })) {
      const isMoment = entry.from === entry.version
      const touched = [...changed].some((version) => version > entry.from && version <= entry.version)
      if (isMoment ? stands(entry.version) : touched) entries.push({ ...entry, ...home })
    }
  }
  return entries.sort((a, b) => b.at.getTime() - a.at.getTime())
}
