import { db } from '@/lib/db'
import type { ArticleJson } from '@/lib/editor/document-json'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { articleDocuments } from './article-documents'
import { contentAt } from './content-at'

/**
 * An article as it stood in a document at a version; null where it did not stand there.
 * @throws NotFound `version-not-found`
 */
export async function getArticleAt(
  actor: Actor,
  { articleId, documentId, version }: { articleId: string; documentId: string; version: number },
): Promise<ArticleJson | null> {
  requireAbility(actor, 'page.read')
  const homes = await articleDocuments(db(), actor, articleId)
  if (!homes.some((home) => home.documentId === documentId)) throw new NotFound('version-not-found')
  const { content } = await contentAt(db(), { documentId, version })
  return content.find(({ attrs }) => attrs.id === articleId) ?? null
}
