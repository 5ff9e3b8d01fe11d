import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'

export interface DocumentVersion {
  id: string
  version: number
}

/**
 * The versions of these documents; one that is not there is left out. Cheap: an event stream asks again
 * every few seconds, and finds out in the same breath that the actor may no longer look. @throws Forbidden
 */
export async function listDocumentVersions(
  actor: Actor,
  input: { documentIds: string[] },
): Promise<DocumentVersion[]> {
  requireAbility(actor, 'page.read')
  return db().document.findMany({
    where: { id: { in: input.documentIds }, kind: 'page' },
    select: { id: true, version: true },
  })
}
