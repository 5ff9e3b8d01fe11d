import { db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { Actor } from '@/lib/policies/actor'
import { loadDocumentHome } from '../documents/document-home'
import { contentAt } from './content-at'

/**
 * A document as it was at a version.
 * @throws NotFound `version-not-found` for a version that never was, or that the log no longer reaches
 */
export async function getDocumentAt(
  actor: Actor,
  { documentId, version }: { documentId: string; version: number },
): Promise<DocumentJson> {
  await loadDocumentHome(db(), actor, documentId)
  return contentAt(db(), { documentId, version })
}
