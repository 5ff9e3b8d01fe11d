import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { loadDocumentHome } from '../documents/document-home'
import { historyEntries } from './history-entries'
import type { HistoryEntry } from './history-view'

const user = { select: { id: true, name: true } } as const

/** Who worked on a document and when, newest first. @throws NotFound `page-not-found` */
export async function listHistory(
  actor: Actor,
  { documentId }: { documentId: string },
): Promise<HistoryEntry[]> {
  await loadDocumentHome(db(), actor, documentId)
  const [steps, revisions] = await Promise.all([
    db().documentStep.findMany({
      where: { documentId },
      orderBy: { version: 'asc' },
      select: { version: true, at: true, clientId: true, user },
    }),
    db().revision.findMany({
      where: { documentId },
      orderBy: { at: 'asc' },
      select: { version: true, at: true, reason: true, user },
    }),
  ])
  return historyEntries(steps, revisions)
}
