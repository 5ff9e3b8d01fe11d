import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
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
  const atDesk = can(actor, 'page.read')
  // A page's document is the desk's; a submission's its author's too, who sees nothing else.
  if (!atDesk) requireAbility(actor, 'submission.write')
  return db().document.findMany({
    where: {
      id: { in: input.documentIds },
      OR: [
        { submission: { authorId: actor.id } },
        ...(atDesk ? [{ kind: 'page' as const }, { submission: { submittedAt: { not: null } } }] : []),
      ],
    },
    select: { id: true, version: true },
  })
}
