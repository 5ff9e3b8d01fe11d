import type { Db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import { NotFound } from '@/lib/errors'

export interface LockedDocument {
  id: string
  version: number
  content: DocumentJson
  hash: string
}

/**
 * Loads a document and holds its row until the transaction ends: whoever edits, marks ready, signs
 * or publishes takes this lock first, so that each sees what the one before left.
 */
export async function lockDocument(tx: Db, documentId: string): Promise<LockedDocument> {
  const rows = await tx.$queryRaw<LockedDocument[]>`
    SELECT "id", "version", "content", "hash" FROM "Document" WHERE "id" = ${documentId}::uuid FOR UPDATE`
  const row = rows[0]
  if (!row) throw new NotFound('document-not-found')
  return row
}
